import type { Note, NoteAnchor } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { adviceText } from './advice-text.ts';
import { CheckAdvice } from './CheckAdvice.tsx';
import { LostAdvice } from './LostAdvice.tsx';
import { placeWords } from './place-words.ts';

interface NoteAdviceProps {
  readonly note: Note;
  readonly onAccept: (note: Note, proposed: NoteAnchor) => void;
}

/** What became of a note whose text is not where it was. */
export function NoteAdvice({ note, onAccept }: NoteAdviceProps) {
  const text = useText(adviceText);
  if (note.state === 'orphaned') return <LostAdvice note={note} />;
  if (note.state === 'to-check') return <CheckAdvice note={note} onAccept={onAccept} />;
  if (note.was === null) return null;
  const { was, now } = placeWords(note.was, note);
  if (was === '' || now === '') return <p className="fix">{text.movedSomewhere}</p>;
  return <p className="fix">{was === now ? text.movedWithin(now) : text.moved(was, now)}</p>;
}
