import { BookOpen, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Note, NoteAnchor } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { useDrafts } from './drafts.ts';
import { EditNote } from './EditNote.tsx';
import { HistoryButton } from './history/HistoryButton.tsx';
import './notes.css';
import { NoteAdvice } from './NoteAdvice.tsx';
import { NoteMark, NoteState, NoteTimes } from './NoteFacts.tsx';
import { NoteLabels } from './NoteLabels.tsx';
import { placeOf } from './note-place.ts';
import { notesText } from './text.ts';

interface NoteCardProps {
  readonly note: Note;
  /** To tick it with, among notes of many documents; the card then says which one it is of. */
  readonly picker?: ReactNode;
  readonly selected: boolean;
  readonly onRemove: (note: Note) => void;
  /** Puts the note where it was probably found. */
  readonly onAccept: (note: Note, proposed: NoteAnchor) => void;
}

/** One note: the words it marks, what was said of them, and what can be done. */
export function NoteCard({ note, picker, selected, onRemove, onAccept }: NoteCardProps) {
  const text = useText(notesText);
  const withDocument = picker !== undefined;
  const words = useDrafts((state) => state.edits[note.id]);
  const editButton = useRef<HTMLButtonElement>(null);
  useFocusWhenDone(words !== undefined, editButton);
  const { colour, comment, anchor } = note;
  const open = (): void => useNavigation.getState().open(placeOf(note));

  return (
    <article className={`card note ${colour}${selected ? ' selected' : ''}`} data-note-id={note.id}>
      {(withDocument || note.state !== 'in-place') && (
        <header className="row">
          {picker}
          {withDocument && (
            <span className="sec sm">
              {note.docNumber ?? note.documentTitle} {note.place}
            </span>
          )}
          <NoteState note={note} />
        </header>
      )}
      <button type="button" className="note-quote" title={text.open} onClick={open}>
        <span className="vh">{text.jump('')}</span>
        {anchor ? <q>{anchor.quote}</q> : <span>{text.wholeDocument(note.documentTitle)}</span>}
      </button>
      {words ? (
        <EditNote note={note} words={words} />
      ) : (
        <>
          {comment !== '' && <p className="note-comment">{comment}</p>}
          <NoteLabels note={note} />
        </>
      )}
      <NoteAdvice note={note} onAccept={onAccept} />
      <footer className="note-meta">
        <NoteMark note={note} />
        {note.author !== '' && <span>{note.author}</span>}
        <NoteTimes note={note} />
        {!withDocument && <span>{note.place}</span>}
        {!words && (
          <span className="row push">
            {withDocument && (
              <button type="button" className="btn ghost small" onClick={open}>
                <BookOpen className="lucide" aria-hidden />
                {text.open}
              </button>
            )}
            <HistoryButton note={note} />
            <button
              ref={editButton}
              type="button"
              className="btn ghost small"
              onClick={() => useDrafts.getState().edit(note.id, note)}
            >
              <Pencil className="lucide" aria-hidden />
              {text.edit}
            </button>
            <button type="button" className="btn ghost small" onClick={() => onRemove(note)}>
              <Trash2 className="lucide" aria-hidden />
              {text.remove}
            </button>
          </span>
        )}
      </footer>
    </article>
  );
}

/** When the editor closes, the focus goes back to the button that opened it. */
function useFocusWhenDone(editing: boolean, target: RefObject<HTMLElement | null>): void {
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) target.current?.focus();
    wasEditing.current = editing;
  }, [editing, target]);
}
