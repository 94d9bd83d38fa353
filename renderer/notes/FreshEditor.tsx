import { useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { useDrafts } from './drafts.ts';
import type { FreshNote } from './kept-drafts.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useCreateNote } from './note-queries.ts';
import { notesText } from './text.ts';

/** Where a new note is written; gone as soon as it is saved or given up. */
export function FreshEditor({ draft }: { readonly draft: FreshNote }) {
  const { dropped, goOnWriting } = useText(notesText);
  const { begin, rewrite, dropFresh } = useDrafts.getState();
  const create = useCreateNote();

  const cancel = (): void => {
    dropFresh();
    if (draft.comment.trim() === '') return;
    showToast({ text: dropped, action: { label: goOnWriting, onPress: () => begin(draft) } });
  };

  return (
    <NoteEditor
      words={draft}
      onChange={rewrite}
      onSave={() => {
        if (!create.isPending) create.mutate(draft);
      }}
      onCancel={cancel}
      saving={create.isPending}
      error={create.error}
    />
  );
}
