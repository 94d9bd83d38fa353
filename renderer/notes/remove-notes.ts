import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { Note } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { focusBeside } from './card-focus.ts';
import { changesSeen, refreshNotes } from './note-queries.ts';
import { useNoteSteps } from './note-steps.ts';
import { stepsText } from './steps-text.ts';

/** Brings notes back that were put away. */
export function useRestoreNotes() {
  const queries = useQueryClient();
  const text = useText(stepsText);
  return useMutation({
    mutationFn: (ids: readonly string[]) => ask('notes.restoreMany', { ids }),
    onSuccess: async (restored) => {
      await refreshNotes(queries);
      showToast({ text: text.restored(restored.length) });
    },
    onError: showFailure,
  });
}

/** Puts notes away and offers to take that back. */
export function useRemoveNotes() {
  const queries = useQueryClient();
  const text = useText(stepsText);
  const { undo } = useNoteSteps();
  const { mutate: restore } = useRestoreNotes();
  return useMutation({
    mutationFn: (ids: readonly string[]) => ask('notes.removeMany', { ids }),
    onSuccess: async (removed) => {
      await refreshNotes(queries);
      const then = changesSeen();
      // Undoing takes the last change back: once there is another, these notes are brought back by name.
      const takeBack = (): void => {
        if (changesSeen() === then) void undo();
        else restore(removed.map(({ id }) => id));
      };
      showToast({
        text: text.removed(removed.length),
        action: { label: text.undo, onPress: takeBack },
      });
    },
    onError: showFailure,
  });
}

/** Puts the note of one card of a list away; the focus goes to the card beside it. */
export function useRemoveCard(list: RefObject<HTMLElement | null>): (note: Note) => void {
  const { mutate } = useRemoveNotes();
  return (note) => {
    mutate([note.id]);
    focusBeside(list.current, note.id);
  };
}
