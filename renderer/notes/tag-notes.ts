import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { refreshNotes } from './note-queries.ts';
import { useNoteSteps } from './note-steps.ts';
import { pageText } from './page-text.ts';
import { stepsText } from './steps-text.ts';

/** Gives tags to many notes, or takes them away. */
export function useTagNotes() {
  const queries = useQueryClient();
  const { tagged } = useText(pageText);
  const { undo: label } = useText(stepsText);
  const { undo } = useNoteSteps();
  return useMutation({
    mutationFn: (request: Request<'notes.tag'>) => ask('notes.tag', request),
    onSuccess: async (notes) => {
      await refreshNotes(queries);
      showToast({ text: tagged(notes.length), action: { label, onPress: () => void undo() } });
    },
    onError: showFailure,
  });
}
