import { Eye } from 'lucide-react';
import { memo } from 'react';
import { FoldButton } from '../app/FoldButton.tsx';
import { Pane } from '../app/Pane.tsx';
import { foldPane, openPane, usePaneState } from '../app/panes.ts';
import { useText } from '../i18n/use-text.ts';
import { PlacePreview } from './PlacePreview.tsx';
import { useOpenHit } from './use-open-hit.ts';
import './preview.css';
import { previewText } from './preview-text.ts';
import { type Found, type FoundPlace, usePlace } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { useSettled } from './use-late.ts';

/** Who goes on with the arrow keys sees the place where they stop. */
const pauseMs = 120;

/** The selected place among its neighbours; where there is no room, a word at the edge. */
export const PreviewPane = memo(function PreviewPane({ found }: { readonly found: Found }) {
  const text = useText(previewText);
  const state = usePaneState('right');
  const selected = useSettled(
    useSearch((search) => search.selected),
    pauseMs,
  );
  const place = usePlace(found, selected);
  const strip = (
    <button
      type="button"
      aria-expanded={state === 'over'}
      aria-keyshortcuts="]"
      onClick={() => (state === 'over' ? foldPane('right') : openPane('right'))}
    >
      <Eye className="lucide" aria-hidden />
      {text.preview}
    </button>
  );
  return (
    <Pane side="right" label={text.preview} strip={strip}>
      <div className="pane-head">
        <h2>{text.preview}</h2>
        {place && <Open found={found} place={place} />}
        <FoldButton side="right" pushed={!place} />
      </div>
      {state !== 'folded' &&
        (place ? (
          <PlacePreview place={place} question={found.question} />
        ) : (
          <p className="preview-none sec">{text.nothing}</p>
        ))}
    </Pane>
  );
});

function Open({ found, place: { hits, snippet } }: { readonly found: Found; readonly place: FoundPlace }) {
  const text = useText(previewText);
  const openHit = useOpenHit();
  return (
    <>
      <span className="preview-place">{snippet?.place}</span>
      <button
        type="button"
        className="btn small push"
        aria-keyshortcuts="Enter"
        onClick={() => openHit(hits, snippet, found.question)}
      >
        {text.open} <kbd aria-hidden>Enter</kbd>
      </button>
    </>
  );
}
