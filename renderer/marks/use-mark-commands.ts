import { useEffect } from 'react';
import type { AnchoredNote, DocumentView, NoteAnchor, NoteColour } from '../../preload/contract.ts';
import { copyCited } from '../citing/copy-cited.ts';
import type { QuoteForm } from '../citing/quote.ts';
import { citingText } from '../citing/text.ts';
import { useText } from '../i18n/use-text.ts';
import { useAttachNote } from '../notes/attach-note.ts';
import { useAttaching } from '../notes/attaching.ts';
import { useBeginNote } from '../notes/begin-note.ts';
import { useDrafts } from '../notes/drafts.ts';
import { useCreateNote, useUpdateNote } from '../notes/note-queries.ts';
import { useNotesFocus } from '../notes/notes-focus.ts';
import { askToPrint } from '../print/request.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { copyText } from './copy-text.ts';
import { sameStretch } from './layers.ts';
import { type MarkCommands, offerCommands, runComment, runMark } from './open-commands.ts';
import { marksText } from './text.ts';

/** What can be done with selected text. Words that have a note already get no second one: theirs is changed. */
export function useMarkCommands(
  document: DocumentView,
  selected: NoteAnchor | null,
  notes: readonly AnchoredNote[],
): MarkCommands {
  const text = useText(marksText);
  const citing = useText(citingText);
  const begin = useBeginNote();
  const create = useCreateNote();
  const update = useUpdateNote();
  const place = useAttachNote();
  const noteOn = (anchor: NoteAnchor): AnchoredNote | undefined =>
    notes.find((note) => note.state !== 'orphaned' && sameStretch(note.anchor, anchor));

  /** Runs with the selected text. Without any it selects the paragraph in focus, or says that some must be selected. */
  const withSelected = (run: (anchor: NoteAnchor) => void) => (): void => {
    if (selected) run(selected);
    else if (!selectFocused()) showToast({ text: text.selectFirst });
  };

  const markAs = (kind: 'highlight' | 'underline' | 'bookmark', colour = useDrafts.getState().colour): void =>
    withSelected((anchor) => {
      useDrafts.getState().pick(colour);
      const settle = { onSuccess: dropSelection, onError: showFailure };
      const note = noteOn(anchor);
      if (note) update.mutate({ id: note.id, kind, colour, comment: note.comment }, settle);
      else create.mutate({ documentId: document.id, kind, anchor, colour, comment: '' }, settle);
    })();

  const comment = withSelected((anchor) => {
    const { edits, edit, colour } = useDrafts.getState();
    const note = noteOn(anchor);
    if (note) {
      // What is being written of it already stays.
      if (!edits[note.id]) edit(note.id, note);
      useNotesFocus.getState().focusNote(note.id);
      return;
    }
    const words = { colour, comment: '', tags: [], status: null };
    if (begin({ documentId: document.id, anchor, ...words })) dropSelection();
  });

  const attach = withSelected((anchor) => {
    const { note } = useAttaching.getState();
    if (note) place.mutate({ id: note.id, documentId: document.id, anchor }, { onSuccess: dropSelection });
  });

  const copy = withSelected((anchor) => {
    showToast({ text: copyText(anchor.quote) ? text.copied : text.notCopied });
  });

  const print = (): void => askToPrint({ document, selected });

  const cite = (form: QuoteForm | 'link'): void =>
    withSelected((anchor) => {
      copyCited(form, document, anchor).then(
        (copied) => showToast({ text: copied ? citing.copied[form] : citing.notCopied }),
        showFailure,
      );
    })();

  const mark = (colour?: NoteColour): void => markAs('highlight', colour);
  const underline = (): void => markAs('underline');
  const bookmark = (): void => markAs('bookmark');
  const commands = { mark, underline, bookmark, comment, attach, copy, print, cite };
  useEffect(() => offerCommands(commands));
  useEffect(() => () => offerCommands(null), []);
  useMarkKeys();
  return commands;
}

/** Selects the place in the text that has the focus, where a jump by keyboard led; `false` when none has. */
function selectFocused(): boolean {
  const place = window.document.activeElement?.closest('[data-address]');
  if (place) window.document.getSelection()?.selectAllChildren(place);
  return Boolean(place);
}

function dropSelection(): void {
  window.document.getSelection()?.empty();
}

/** Ctrl H marks, Ctrl M comments, wherever the focus is but in a field. */
function useMarkKeys(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      if (!event.ctrlKey || event.shiftKey || event.altKey || (key !== 'h' && key !== 'm')) return;
      event.preventDefault();
      if (key === 'h') runMark();
      else runComment();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
