import type { NoteDraft } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { useDrafts } from '../notes/drafts.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { useCreateNote } from '../notes/note-queries.ts';
import { notesText } from '../notes/text.ts';
import { showToast } from '../ui/toast.ts';
import './toolbar.css';

/** The comment on words just selected, beside them; gone as soon as it is saved or given up. */
export function NewNote({ draft }: { readonly draft: NoteDraft }) {
  const { dropped, goOnWriting } = useText(notesText);
  const { begin, rewrite, dropFresh } = useDrafts.getState();
  const create = useCreateNote();

  const cancel = (): void => {
    dropFresh();
    if (draft.comment.trim() === '') return;
    showToast({ text: dropped, action: { label: goOnWriting, onPress: () => begin(draft) } });
  };

  return (
    <div className="popover new-note">
      <q className="new-note-quote">{draft.anchor.quote}</q>
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
    </div>
  );
}
