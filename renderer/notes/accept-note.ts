import type { RefObject } from 'react';
import type { Note, NoteAnchor } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { adviceText } from './advice-text.ts';
import { useAttachNote } from './attach-note.ts';
import { focusBeside, focusOwn } from './card-focus.ts';

/**
 * Puts the note of a card where it was probably found. What was pressed goes, so the focus is put on the card itself, or,
 * in a list that the card leaves for another place of it, on the one beside it.
 */
export function useAcceptCard(
  list: RefObject<HTMLElement | null>,
  then: 'stays' | 'leaves',
): (note: Note, proposed: NoteAnchor) => void {
  const { mutate } = useAttachNote(useText(adviceText).accepted);
  return (note, proposed) => {
    mutate({ id: note.id, documentId: note.documentId, anchor: proposed });
    if (then === 'stays') focusOwn(list.current, note.id);
    else focusBeside(list.current, note.id);
  };
}
