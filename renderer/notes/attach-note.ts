import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { attachText } from './attach-text.ts';
import { useAttaching } from './attaching.ts';
import { refreshNotes } from './note-queries.ts';
import { useNoteSteps } from './note-steps.ts';
import { stepsText } from './steps-text.ts';

/** Puts a note on other words; it keeps what was said of the old ones. `said` tells that it is done. */
export function useAttachNote(said?: string) {
  const queries = useQueryClient();
  const text = useText(attachText);
  const { undo: label } = useText(stepsText);
  const { undo } = useNoteSteps();
  return useMutation({
    mutationFn: (request: Request<'notes.attach'>) => ask('notes.attach', request),
    onSuccess: async ({ id }) => {
      const { note, stop } = useAttaching.getState();
      if (note?.id === id) stop();
      await refreshNotes(queries);
      showToast({ text: said ?? text.attached, action: { label, onPress: () => void undo() } });
    },
    onError: showFailure,
  });
}
