import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Note, Request } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { useDrafts } from './drafts.ts';
import { notesText } from './text.ts';

const notesKey = ['notes'] as const;

/** The notes of one document in reading order, or all of them, newest first, when `documentId` is `null`. */
export function useNotes(documentId: string | null) {
  return useQuery({
    queryKey: [...notesKey, documentId],
    queryFn: () => ask('notes.list', { documentId }),
  });
}

function refresh(queries: QueryClient): Promise<void> {
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
      return refresh(queries);
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
      return refresh(queries);
    },
  });
}

/** Deletes a note and offers to take that back. */
export function useRemoveNote() {
  const queries = useQueryClient();
  const text = useText(notesText);
  const restore = async (id: string): Promise<void> => {
    try {
      await ask('notes.restore', { id });
      await refresh(queries);
      showToast({ text: text.restored });
    } catch (error) {
      showFailure(error);
    }
  };
  return useMutation({
    mutationFn: (id: string) => ask('notes.remove', { id }),
    onSuccess: async (removed: Note) => {
      await refresh(queries);
      showToast({
        text: text.removed,
        action: { label: text.undo, onPress: () => void restore(removed.id) },
      });
    },
    onError: showFailure,
  });
}
