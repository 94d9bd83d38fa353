import type { NoteDraft } from '../../preload/contract.ts';
import { FreshEditor } from '../notes/FreshEditor.tsx';
import type { FreshNote } from '../notes/kept-drafts.ts';
import './toolbar.css';

/** The comment on words just selected, beside them. */
export function NewNote({ draft }: { readonly draft: FreshNote & NoteDraft }) {
  return (
    <div className="popover new-note">
      <q className="new-note-quote">{draft.anchor.quote}</q>
      <FreshEditor draft={draft} />
    </div>
  );
}
