import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { AnchoredNote } from '../../../preload/contract-notes.ts';
import { useText } from '../../i18n/use-text.ts';
import { viewOf } from '../bring-into-view.ts';
import { marksText } from '../text.ts';
import type { TextMap } from '../text-map.ts';
import { MarginNote } from './MarginNote.tsx';
import './margin.css';
import { placeItems } from './place-items.ts';
import { marginNotes } from './sign.ts';
import { useMarginKeys } from './use-margin-keys.ts';
import { useNear } from './use-near.ts';

interface MarginNotesProps {
  /** As large as the sheet, under the text's margins. */
  readonly layer: HTMLElement;
  readonly root: HTMLElement;
  readonly map: TextMap<Node>;
  /** Of the document, in reading order. */
  readonly notes: readonly AnchoredNote[];
}

/**
 * What was noted, beside the lines: a card where the margin has room, a sign before the line where it has not. Only what is
 * near the view is there. One stop for Tab; arrows go from note to note through the whole text.
 */
export function MarginNotes({ layer, root, map, notes }: MarginNotesProps) {
  const text = useText(marksText);
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => marginNotes(notes), [notes]);
  const view = useMemo(() => viewOf(root), [root]);
  const near = useNear(view, map, shown);
  const [held, setHeld] = useState<string | null>(null);
  const there = useMemo(
    // The one with the focus stays, however far the text is scrolled.
    () => shown.filter(({ id, anchor }) => near.has(anchor.start.block) || id === held),
    [shown, near, held],
  );
  const keys = useMarginKeys({ list, view, map, notes: shown, there, hold: setHeld });

  useLayoutEffect(() => {
    const place = (): void => placeItems(layer, root, map, there, itemsIn(list.current));
    place();
    // Larger text, another window, a block that takes its true height: the lines are elsewhere.
    const sizes = new ResizeObserver(place);
    sizes.observe(root);
    for (const element of itemsIn(list.current).values()) sizes.observe(element);
    return () => sizes.disconnect();
  }, [layer, root, map, there]);

  if (shown.length === 0) return null;
  const stop = there.find(({ id }) => id === held) ?? there[0];
  return createPortal(
    <ul
      ref={list}
      className="margin-notes"
      aria-label={text.margin}
      tabIndex={there.length === 0 ? 0 : undefined}
      {...keys}
    >
      {there.map((note) => (
        <li key={note.id}>
          <MarginNote note={note} isStop={note === stop} />
        </li>
      ))}
    </ul>,
    layer,
  );
}

function itemsIn(list: HTMLElement | null): ReadonlyMap<string, HTMLElement> {
  const elements = list?.querySelectorAll<HTMLElement>('[data-margin-id]') ?? [];
  return new Map(Array.from(elements, (element) => [element.dataset.marginId ?? '', element]));
}
