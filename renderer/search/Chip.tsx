import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { searchText } from './text.ts';

interface ChipProps {
  /** In words, for who only hears it. */
  readonly label: string;
  readonly children?: ReactNode;
  readonly onDrop: () => void;
}

/** Something that the results depend on, with a way to leave it out. */
export function Chip({ label, children = label, onDrop }: ChipProps) {
  const text = useText(searchText);
  return (
    <span className="chip">
      <span>{children}</span>
      <button type="button" className="chip-x" aria-label={text.drop(label)} onClick={onDrop}>
        <X className="lucide" aria-hidden />
      </button>
    </span>
  );
}
