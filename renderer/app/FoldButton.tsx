import { PanelLeft, PanelRight } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { foldPane, type Side } from './panes.ts';
import { appText } from './text.ts';

interface FoldButtonProps {
  readonly side: Side;
  /** Which pane it folds, where 收起 alone would not say it to whoever cannot see where it stands. */
  readonly label?: string;
  /** Whether it is the first at the end of its row, and keeps what stands before it at the start. */
  readonly pushed?: boolean;
}

const keys = { left: '[', right: ']' } as const;
const icons = { left: PanelLeft, right: PanelRight } as const;

/** Folds the pane it stands in to words at the window's edge. */
export function FoldButton({ side, label, pushed = true }: FoldButtonProps) {
  const text = useText(appText);
  const Icon = icons[side];
  return (
    <button
      type="button"
      className={pushed ? 'btn ghost small push' : 'btn ghost small'}
      aria-label={label}
      aria-keyshortcuts={keys[side]}
      onClick={() => foldPane(side)}
    >
      <Icon className="lucide" aria-hidden />
      {text.fold}
    </button>
  );
}
