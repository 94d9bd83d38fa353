import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { Note, NoteVersion } from '../../../preload/contract.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { showFailure } from '../../ui/show-failure.ts';
import { showToast } from '../../ui/toast.ts';
import { notesKey, useUpdateNote } from '../note-queries.ts';
import { useNoteSteps } from '../note-steps.ts';
import { stepsText } from '../steps-text.ts';
import { differences } from '../versions/differences.ts';
import { HistoryItem } from './HistoryItem.tsx';
import './history.css';
import { stepsOf } from './steps.ts';
import { historyText } from './text.ts';

interface NoteHistoryProps {
  readonly note: Note;
  readonly onClose: () => void;
}

/** What became of a note, the last change first; the words of every version can be had back. */
export function NoteHistory({ note, onClose }: NoteHistoryProps) {
  const text = useText(historyText);
  const history = useQuery({
    queryKey: [...notesKey, 'history', note.id],
    queryFn: () => ask('notes.history', { id: note.id }),
  });
  const restore = useRestoreWords(note, onClose);
  return (
    <>
      <div className="row history-head">
        <h3>{text.title}</h3>
        <button type="button" className="btn ghost small push" onClick={onClose}>
          <X className="lucide" aria-hidden />
          {text.close}
        </button>
      </div>
      {history.isPending && <Opening />}
      {history.isError && <FailureNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.data && (
        <ol className="history-steps">
          {stepsOf(history.data).map((step) => (
            <HistoryItem
              key={step.turn}
              step={step}
              isNow={step.version.note !== null && !hasOtherWords(note, step.version)}
              onRestore={restore}
            />
          ))}
        </ol>
      )}
    </>
  );
}

/** Whether a version says anything else than the note does now, wherever it stood. */
function hasOtherWords(note: Note, { note: version }: NoteVersion): boolean {
  return version !== null && differences(note, version).some((field) => field !== 'place');
}

/** Lets the note say what it said in a version, as a change of its own that can be undone. */
function useRestoreWords(note: Note, onDone: () => void): (version: NoteVersion) => void {
  const text = useText(historyText);
  const { undo: label } = useText(stepsText);
  const { undo } = useNoteSteps();
  const update = useUpdateNote();
  return ({ note: version }) => {
    if (version === null || update.isPending) return;
    const { colour, comment, tags, status, kind } = version;
    const words = { id: note.id, colour, comment, tags, status };
    update.mutate(kind === 'document' ? words : { ...words, kind }, {
      onSuccess: () => {
        showToast({ text: text.restored, action: { label, onPress: () => void undo() } });
        onDone();
      },
      onError: showFailure,
    });
  };
}
