import { ArrowRight, MapPinCheck, Pencil, Trash2, Unlink } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { useSearch } from '../search/search-store.ts';
import { Swatch } from './ColourChoice.tsx';
import { useDrafts } from './drafts.ts';
import { EditNote } from './EditNote.tsx';
import './notes.css';
import { placeOf } from './note-place.ts';
import { noteTime } from './note-time.ts';
import { notesText } from './text.ts';

interface NoteCardProps {
  readonly note: Note;
  /** Among notes of many documents, the card says which one it is of. */
  readonly withDocument: boolean;
  readonly selected: boolean;
  readonly onRemove: (note: Note) => void;
}

/** One note: the words it marks, what was said of them, and what can be done. */
export function NoteCard({ note, withDocument, selected, onRemove }: NoteCardProps) {
  const text = useText(notesText);
  const words = useDrafts((state) => state.edits[note.id]);
  const editButton = useRef<HTMLButtonElement>(null);
  useFocusWhenDone(words !== undefined, editButton);
  const { colour, comment, anchor } = note;

  return (
    <article className={`card note ${colour}${selected ? ' selected' : ''}`} data-note-id={note.id}>
      {(withDocument || note.state !== 'in-place') && (
        <header className="row">
          {withDocument && (
            <span className="sec sm">
              {note.docNumber ?? note.documentTitle} {note.place}
            </span>
          )}
          <NoteState note={note} />
        </header>
      )}
      <button
        type="button"
        className="note-quote"
        title={text.open}
        onClick={() => useNavigation.getState().open(placeOf(note))}
      >
        <span className="vh">{text.jump('')}</span>
        <q>{anchor.quote}</q>
      </button>
      {words ? (
        <EditNote note={note} words={words} />
      ) : (
        comment !== '' && <p className="note-comment">{comment}</p>
      )}
      <NoteAdvice note={note} />
      <footer className="note-meta">
        <span className="nw">
          <Swatch colour={colour} /> {text.colours[colour].use}
        </span>
        <NoteTimes note={note} />
        {!withDocument && <span>{note.place}</span>}
        {!words && (
          <span className="row push">
            <button
              ref={editButton}
              type="button"
              className="btn ghost small"
              onClick={() => useDrafts.getState().edit(note.id, { colour, comment })}
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

const stateIcons: Readonly<Record<Note['state'], ReactNode>> = {
  'in-place': <MapPinCheck className="lucide" aria-hidden />,
  moved: <ArrowRight className="lucide" aria-hidden />,
  lost: <Unlink className="lucide" aria-hidden />,
};

function NoteState({ note: { state } }: { readonly note: Note }) {
  const text = useText(notesText);
  return (
    <span className={`note-state ${state} push`}>
      {stateIcons[state]}
      {text.states[state]}
    </span>
  );
}

function NoteTimes({ note }: { readonly note: Note }) {
  const text = useText(notesText);
  const language = useLanguage((state) => state.language);
  const say = (iso: string): string => {
    const time = noteTime(iso, new Date(), language);
    return time.kind === 'today' ? text.today(time.text) : time.text;
  };
  const created = say(note.createdAt);
  const updated = say(note.updatedAt);
  return (
    <span>
      <time dateTime={note.createdAt}>{created}</time>
      {updated !== created && ` · ${text.editedOn(updated)}`}
    </span>
  );
}

/** What became of a note whose text is not where it was. */
function NoteAdvice({ note }: { readonly note: Note }) {
  const text = useText(notesText);
  if (note.state === 'moved') return <p className="fix">{text.movedAdvice}</p>;
  if (note.state !== 'lost') return null;
  const findQuote = (): void => {
    useSearch.getState().setQuery(note.anchor.quote.split(/[\n\t]/u)[0]?.trim() ?? '');
    useNavigation.getState().show('search');
  };
  return (
    <div className="fix warn">
      <b>{text.lostTitle}</b>
      {text.lostAdvice}
      <div className="row">
        <button type="button" className="btn small" onClick={findQuote}>
          {text.findQuote}
        </button>
      </div>
    </div>
  );
}
