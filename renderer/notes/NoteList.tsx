import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Note } from '../../preload/contract.ts';
import { NoteCard } from './NoteCard.tsx';
import { useNotesFocus } from './notes-focus.ts';
import { useRemoveNotes } from './remove-notes.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly label: string;
  readonly withDocument: boolean;
}

/** Cards one below the other; arrows go from card to card, Tab to what each offers. */
export function NoteList({ notes, label, withDocument }: NoteListProps) {
  const list = useRef<HTMLUListElement>(null);
  const remove = useRemoveNotes();
  const { noteId, pending, arrived } = useNotesFocus();

  const wanted = pending ? notes.findIndex((note) => note.id === noteId) : -1;

  useEffect(() => {
    if (wanted < 0) return;
    focusCard(list.current, wanted);
    arrived();
  }, [wanted, arrived]);

  const removeNote = (note: Note): void => {
    const index = notes.indexOf(note);
    const neighbour = notes[index + 1] ?? notes[index - 1];
    remove.mutate([note.id]);
    if (neighbour) focusCard(list.current, notes.indexOf(neighbour));
    else list.current?.focus();
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    // In the editor arrows move the caret and choose colours.
    if (event.target instanceof Element && event.target.closest('form')) return;
    const here = cards(list.current).findIndex((card) => card.contains(document.activeElement));
    focusCard(list.current, here + (event.key === 'ArrowDown' ? 1 : -1));
    event.preventDefault();
  };

  return (
    <ul ref={list} className="note-list" tabIndex={-1} aria-label={label} onKeyDown={handleKey}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteCard
            note={note}
            withDocument={withDocument}
            selected={!withDocument && note.id === noteId}
            onRemove={removeNote}
          />
        </li>
      ))}
    </ul>
  );
}

function cards(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-note-id]') ?? [])];
}

function focusCard(list: HTMLElement | null, index: number): void {
  const card = cards(list)[index];
  card?.querySelector('button')?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}
