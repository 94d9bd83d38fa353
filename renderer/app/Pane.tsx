import type { KeyboardEvent, ReactNode } from 'react';
import { foldPane, type Side, usePaneState } from './panes.ts';
import './panes.css';

interface PaneProps {
  readonly side: Side;
  readonly label: string;
  /** The words at the edge when the pane is folded. */
  readonly strip: ReactNode;
  readonly children: ReactNode;
}

/** A pane beside the text: as wide as there is room for, else words at the edge that open it over the text. */
export function Pane({ side, label, strip, children }: PaneProps) {
  const state = usePaneState(side);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && state === 'over') foldPane(side);
  };
  return (
    <>
      {state !== 'beside' && side === 'left' && <Strip side={side}>{strip}</Strip>}
      {state !== 'folded' && (
        <aside
          className={state === 'over' ? `pane pane-${side} pane-over` : `pane pane-${side}`}
          aria-label={label}
          data-pane={side}
          data-region={side}
          onKeyDown={onKeyDown}
        >
          {children}
        </aside>
      )}
      {state !== 'beside' && side === 'right' && <Strip side={side}>{strip}</Strip>}
    </>
  );
}

function Strip({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  return (
    <div className={`strip strip-${side}`} data-strip={side} data-region={side}>
      {children}
    </div>
  );
}
