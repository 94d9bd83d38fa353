import type { Note } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { useDrafts } from './drafts.ts';
import type { NoteWords } from './kept-drafts.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useUpdateNote } from './note-queries.ts';
import { notesText } from './text.ts';

interface EditNoteProps {
  readonly note: Note;
  readonly words: NoteWords;
}

/** Changes a note in its card; gone as soon as the draft of the change is. */
export function EditNote({ note, words }: EditNoteProps) {
  const text = useText(notesText);
  const { edit, dropEdit } = useDrafts.getState();
  const update = useUpdateNote();

  const save = (): void => {
    if (!update.isPending) update.mutate({ id: note.id, ...words });
  };

  const cancel = (): void => {
    dropEdit(note.id);
    if (words.comment === note.comment && words.tags.join('\n') === note.tags.join('\n')) return;
    const goOn = { label: text.goOnWriting, onPress: () => edit(note.id, words) };
    showToast({ text: text.dropped, action: goOn });
  };

  return (
    <NoteEditor
      words={words}
      onChange={(changed) => edit(note.id, changed)}
      onSave={save}
      onCancel={cancel}
      saving={update.isPending}
      error={update.error}
    />
  );
}
