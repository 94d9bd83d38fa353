import type { Snippet } from '../../preload/contract.ts';
import { MarkedText } from '../marks/MarkedText.tsx';
import type { Selected } from './selection.ts';
import { snippetId } from './snippet-element.ts';

interface PlaceButtonProps {
  readonly place: Snippet;
  readonly here: Selected;
  /** Whether it is the list's tab stop. */
  readonly current: boolean;
  readonly onSelect: (here: Selected) => void;
  readonly onOpen: () => void;
}

/** One place of a document: where it stands, and its words. */
export function PlaceButton({ place, here, current, onSelect, onOpen }: PlaceButtonProps) {
  return (
    <button
      type="button"
      className={current ? 'snippet current' : 'snippet'}
      id={snippetId(here)}
      tabIndex={current ? 0 : -1}
      onFocus={() => onSelect(here)}
      onClick={onOpen}
    >
      <span className="snippet-place">{place.place}</span>
      <span>
        <MarkedText text={place.text} marks={place.marks} />
      </span>
    </button>
  );
}
