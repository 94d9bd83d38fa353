import { useEffect } from 'react';
import type { AnchoredNote } from '../../preload/contract.ts';
import { useNotesFocus } from '../notes/notes-focus.ts';
import { notesAt } from './nearest.ts';
import { rangesOf } from './paint.ts';
import { pointIn, type TextMap } from './text-map.ts';

/** A click on marked words brings up their note. Links inside of them stay links, and selecting stays selecting. */
export function useNoteClicks(
  root: HTMLElement,
  map: TextMap<Node> | null,
  notes: readonly AnchoredNote[],
  addresses: readonly string[],
): void {
  useEffect(() => {
    if (!map || notes.length === 0) return;
    const handleClick = ({ target, clientX, clientY }: MouseEvent): void => {
      if (target instanceof Element && target.closest('a, button')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const caret = document.caretPositionFromPoint(clientX, clientY);
      const point = caret && pointIn(map, caret.offsetNode, caret.offset);
      if (!point) return;
      // The caret goes to the nearest letter even from the empty margin: the words themselves must be hit.
      const note = notesAt(notes, addresses, point).find(({ anchor }) =>
        rangesOf(map, anchor).some((words) => covers(words, clientX, clientY)),
      );
      if (note) useNotesFocus.getState().focusNote(note.id);
    };
    root.addEventListener('click', handleClick);
    return () => root.removeEventListener('click', handleClick);
  }, [root, map, notes, addresses]);
}

function covers(words: Range, x: number, y: number): boolean {
  return [...words.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
