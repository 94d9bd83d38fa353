import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract.ts';
import { ask, failureOf } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { useMerging } from '../notes/merge/merging.ts';
import { refreshNotes } from '../notes/note-queries.ts';
import { readSettings } from '../settings/settings.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { useRestored } from './restored.ts';
import { backupText } from './text.ts';

const backupKey = ['backup'];

/** Whether one of both is going on, wherever it was begun. */
export function useBackupRuns(): boolean {
  return useIsMutating({ mutationKey: backupKey }) > 0;
}

/** Saves everything of the person's into a file that they name. */
export function useSaveAll() {
  const text = useText(backupText);
  return useMutation({
    mutationKey: backupKey,
    mutationFn: () => ask('notes.saveAll', {}),
    onSuccess: ({ file }) => showToast({ text: text.saved(file) }),
    onError: tell,
  });
}

/** The backups that the program made by itself; read anew each time that they are shown. */
export function useKeptBackups() {
  return useQuery({ queryKey: ['backups'], queryFn: () => ask('notes.backups', {}), gcTime: 0 });
}

/** Puts a file of {@link useSaveAll}, or a backup of the program's own, in the place of everything, and lets the whole window read it anew. */
export function useBringBack() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: backupKey,
    mutationFn: (from: Request<'notes.bringBack'>['from']) => ask('notes.bringBack', { from }),
    onSuccess: async (restored) => {
      // What was compared with the notes before means nothing any more.
      useMerging.getState().close();
      await readSettings();
      await Promise.all([refreshNotes(queries), queries.invalidateQueries()]);
      useRestored.setState({ last: restored });
    },
    onError: tell,
  });
}

/** To change one's mind in the dialog is no failure. */
function tell(error: unknown): void {
  if (failureOf(error).code !== 'cancelled') showFailure(error);
}
