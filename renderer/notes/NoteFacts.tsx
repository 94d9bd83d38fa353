import { ArrowRight, CircleQuestionMark, MapPinCheck, Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { Swatch } from './ColourChoice.tsx';
import './notes.css';
import { noteTime } from './note-time.ts';
import { notesText } from './text.ts';
import { useColours } from './use-colours.ts';

const stateIcons: Readonly<Record<Note['state'], ReactNode>> = {
  'in-place': <MapPinCheck className="lucide" aria-hidden />,
  moved: <ArrowRight className="lucide" aria-hidden />,
  'to-check': <CircleQuestionMark className="lucide" aria-hidden />,
  orphaned: <Unlink className="lucide" aria-hidden />,
};

/** Whether the note's words are where they were, by shape, word and colour. */
export function NoteState({ note: { state } }: { readonly note: Note }) {
  const text = useText(notesText);
  return (
    <span className={`note-state ${state} push`}>
      {stateIcons[state]}
      {text.states[state]}
    </span>
  );
}

/** The note's colour with its meaning, and how it shows in the text when that is not by a ground. */
export function NoteMark({ note: { colour, kind } }: { readonly note: Note }) {
  const text = useText(notesText);
  const { use } = useColours()[colour];
  return (
    <span className="nw">
      <Swatch colour={colour} /> {text.kinds[kind] === '' ? use : `${use} · ${text.kinds[kind]}`}
    </span>
  );
}

/** When the note was written, and changed if that was on another day or hour or by another person. */
export function NoteTimes({ note }: { readonly note: Note }) {
  const text = useText(notesText);
  const language = useLanguage((state) => state.language);
  const say = (iso: string): string => {
    const time = noteTime(iso, new Date(), language);
    return time.kind === 'today' ? text.today(time.text) : time.text;
  };
  const created = say(note.createdAt);
  const updated = say(note.updatedAt);
  const other = note.editor === note.author ? '' : note.editor;
  return (
    <span>
      <time dateTime={note.createdAt}>{created}</time>
      {(updated !== created || other !== '') && ` · ${text.editedOn(updated, other)}`}
    </span>
  );
}
