import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { ask, failureOf } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { showToast } from '../../ui/toast.ts';
import { changesSeen, notesKey, refreshNotes } from '../note-queries.ts';
import { useNoteSteps } from '../note-steps.ts';
import { type Choices, type ChosenFile, useMerging } from './merging.ts';
import { countWritten } from './outcomes.ts';
import { mergeText } from './text.ts';

/** Lets the person choose a file, and opens what would become of it. */
export function useChooseFile() {
  return useMutation({
    mutationFn: () => ask('notes.chooseFile', {}),
    onSuccess: ({ fileName, text }) => useMerging.getState().open(fileName, text),
    onError: (error) => {
      if (failureOf(error).code !== 'cancelled') useMerging.getState().refuse(error);
    },
  });
}

/** What would become of the notes of a file; asked anew after each change of a note. */
export function usePreview({ text, turn }: ChosenFile) {
  return useQuery({
    queryKey: [...notesKey, 'preview', turn],
    queryFn: () => ask('notes.previewImport', { text }),
    gcTime: 0,
  });
}

const mergeKey = ['merge'];

/** Whether a file is being taken in: that cannot be stopped, and no other one can come in between. */
export function useIsMerging(): boolean {
  return useIsMutating({ mutationKey: mergeKey }) > 0;
}

/** Takes the file in as the person chose, and offers to take all of it back. */
export function useMerge(file: ChosenFile, choices: Choices) {
  const queries = useQueryClient();
  const text = useText(mergeText);
  const undoMerge = useUndoMerge();
  return useMutation({
    mutationKey: mergeKey,
    mutationFn: () =>
      ask('notes.import', {
        text: file.text,
        choices: [...choices].map(([entry, choice]) => ({ entry, choice })),
      }),
    onSuccess: async (done) => {
      // The preview is gone before notes are read anew, or it would be made once more.
      flushSync(() => useMerging.getState().finish(file, done));
      const refreshed = refreshNotes(queries);
      useMerging.setState({ mergedAt: changesSeen() });
      await refreshed;
      showToast({
        text: text.merged(countWritten(done.report, choices)),
        action: { label: text.undo, onPress: undoMerge },
      });
    },
    onError: showFailure,
  });
}

/** Takes the last merge back, when no note was changed since. */
export function useUndoMerge(): () => void {
  const text = useText(mergeText);
  const { undo } = useNoteSteps();
  return () => {
    if (changesSeen() === useMerging.getState().mergedAt) void undo();
    else showToast({ text: text.changedSince });
  };
}
