import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useDrafts } from './drafts.ts';

/** The answers about notes lie under it. */
export const notesKey = ['notes'] as const;

/** The notes of one document in reading order, or all of them, newest first, when `documentId` is `null`. */
export function useNotes(documentId: string | null) {
  return useQuery({
    queryKey: [...notesKey, documentId],
    queryFn: () => ask('notes.list', { documentId }),
  });
}

let changes = 0;

/** How many changes of notes there were since the start: the same number twice means none between. */
export function changesSeen(): number {
  return changes;
}

/** After every change of a note: forgets what was read before. */
export function refreshNotes(queries: QueryClient): Promise<void> {
  changes += 1;
  return queries.invalidateQueries({ queryKey: notesKey });
}

/** Saved means that the answer has come: until then, and when it fails, what was written stays a draft. */
export function useCreateNote() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (draft: Request<'notes.create'>) => ask('notes.create', draft),
    onSuccess: (_note, draft) => {
      const { fresh, dropFresh } = useDrafts.getState();
      if (fresh === draft) dropFresh();
      return refreshNotes(queries);
    },
  });
}

export function useUpdateNote() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Request<'notes.update'>) => ask('notes.update', change),
    onSuccess: (_note, { id, colour, comment, tags, status }) => {
      const { edits, dropEdit } = useDrafts.getState();
      const words = edits[id];
      // A change made in the text must not take along what is being written in the card.
      const saved = words?.tags === tags && words?.status === status;
      if (saved && words?.colour === colour && words.comment === comment) dropEdit(id);
      return refreshNotes(queries);
    },
  });
}
