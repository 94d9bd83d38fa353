import { useEffect, useRef } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useAcceptCard } from './accept-note.ts';
import { focusCard, moveByArrow } from './card-focus.ts';
import { NoteCard } from './NoteCard.tsx';
import { useNotesFocus } from './notes-focus.ts';
import { useRemoveCard } from './remove-notes.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly label: string;
}

/** The cards of one document's notes; arrows go from card to card, Tab to what each offers. */
export function NoteList({ notes, label }: NoteListProps) {
  const list = useRef<HTMLUListElement>(null);
  const removeNote = useRemoveCard(list);
  const acceptNote = useAcceptCard(list, 'stays');
  const { noteId, pending, arrived } = useNotesFocus();

  const wanted = pending ? notes.findIndex((note) => note.id === noteId) : -1;

  useEffect(() => {
    if (wanted < 0) return;
    focusCard(list.current, wanted);
    arrived();
  }, [wanted, arrived]);

  return (
    <ul
      ref={list}
      className="note-list"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => moveByArrow(event, list.current)}
    >
      {notes.map((note) => (
        <li key={note.id}>
          <NoteCard note={note} selected={note.id === noteId} onRemove={removeNote} onAccept={acceptNote} />
        </li>
      ))}
    </ul>
  );
}
