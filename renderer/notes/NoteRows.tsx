import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { useAcceptCard } from './accept-note.ts';
import type { NoteRow } from './arrange.ts';
import { moveByArrow } from './card-focus.ts';
import { GroupHead } from './GroupHead.tsx';
import { NoteCard } from './NoteCard.tsx';
import { pageText } from './page-text.ts';
import { usePageView } from './page-view.ts';
import { useRemoveCard } from './remove-notes.ts';

interface NoteRowsProps {
  readonly rows: readonly NoteRow[];
  readonly label: string;
  readonly scroller: HTMLElement | null;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (note: Note, shift: boolean) => void;
}

/** Cards and group heads, of which only those near the window are there: there may be thousands. */
export function NoteRows({ rows, label, scroller, picked, onPick }: NoteRowsProps) {
  const text = useText(pageText);
  const list = useRef<HTMLUListElement>(null);
  const removeNote = useRemoveCard(list);
  const acceptNote = useAcceptCard(list, 'leaves');
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'head' ? 48 : 160),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    initialOffset: () => usePageView.getState().offset,
  });
  useKeptOffset(scroller);
  return (
    <ul
      ref={list}
      className="note-rows"
      tabIndex={-1}
      aria-label={label}
      style={{ height: lines.getTotalSize() }}
      onKeyDown={(event) => moveByArrow(event, list.current)}
    >
      {lines.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={key}
            ref={lines.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            style={{ translate: `0 ${start}px` }}
          >
            {row.kind === 'head' ? (
              <GroupHead of={row.of} count={row.notes.length} />
            ) : (
              <NoteCard
                note={row.note}
                selected={picked.has(row.note.id)}
                onRemove={removeNote}
                onAccept={acceptNote}
                picker={
                  <input
                    type="checkbox"
                    aria-label={text.pick}
                    checked={picked.has(row.note.id)}
                    // A click tells of Shift, also one that the space bar makes.
                    onClick={(event) => onPick(row.note, event.shiftKey)}
                    readOnly
                  />
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The page is left where it was scrolled to. */
function useKeptOffset(scroller: HTMLElement | null): void {
  useEffect(() => {
    if (!scroller) return;
    const keep = (): void => usePageView.getState().change({ offset: scroller.scrollTop });
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => scroller.removeEventListener('scroll', keep);
  }, [scroller]);
}
