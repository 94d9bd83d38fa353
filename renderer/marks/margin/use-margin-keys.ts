import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { AnchoredNote } from '../../../preload/contract-notes.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { firstBelow } from '../nearest.ts';
import { rangesOf } from '../paint.ts';
import type { TextMap } from '../text-map.ts';
import { blockAt } from './block-at.ts';

interface MarginKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly view: HTMLElement;
  readonly map: TextMap<Node>;
  /** All, in reading order, and those that are there at present. */
  readonly notes: readonly AnchoredNote[];
  readonly there: readonly AnchoredNote[];
  /** Keeps the note there that has the focus. */
  readonly hold: (noteId: string | null) => void;
}

interface Handlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Arrows lead to the next note and the one before, bringing their lines into view; Esc leads back to the text. The list itself
 * has the focus only when no note is near, and then gives it to the next one.
 */
export function useMarginKeys({ list, view, map, notes, there, hold }: MarginKeys): Handlers {
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (wanted === null || !there.some(({ id }) => id === wanted)) return;
    const element = itemOf(list.current, wanted);
    const lead = itemOf(list.current, element?.dataset.lead ?? '');
    lead?.focus({ preventScroll: true });
    setWanted(null);
  }, [list, there, wanted]);

  const step = (from: string, by: 1 | -1): void => {
    let at = notes.findIndex(({ id }) => id === from) + by;
    // One sign stands for several.
    while (isUnder(list.current, notes[at]?.id)) at += by;
    goTo(notes[at]);
  };

  const goTo = (note: AnchoredNote | undefined): void => {
    if (!note) return;
    hold(note.id);
    setWanted(note.id);
    bringIntoView(view, rangesOf(map, note.anchor));
  };

  const nextBelow = (): AnchoredNote | undefined => {
    const topOf = (at: number): number => {
      const block = blockAt(map, notes[at]?.anchor.start.block ?? '');
      return block?.getBoundingClientRect().top ?? 0;
    };
    return notes[firstBelow(notes.length, topOf, view.getBoundingClientRect().top)];
  };

  return {
    onKeyDown(event) {
      const from = noteIdOf(event.target);
      if (from === null) return;
      if (event.key === 'Escape') view.focus({ preventScroll: true });
      else if (event.key === 'ArrowDown') step(from, 1);
      else if (event.key === 'ArrowUp') step(from, -1);
      else return;
      event.preventDefault();
    },
    onFocus({ target }) {
      if (target === list.current) goTo(nextBelow());
      else hold(noteIdOf(target));
    },
    onBlur: () => hold(null),
  };
}

function itemOf(list: HTMLElement | null, noteId: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-margin-id="${CSS.escape(noteId)}"]`) ?? null;
}

function isUnder(list: HTMLElement | null, noteId: string | undefined): boolean {
  return noteId !== undefined && itemOf(list, noteId)?.dataset.as === 'under';
}

function noteIdOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-margin-id]')?.dataset.marginId ?? null;
}
