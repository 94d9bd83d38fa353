import {
  Bookmark,
  CircleQuestionMark,
  type LucideIcon,
  MessageSquareText,
  Square,
  SquareCheck,
} from 'lucide-react';
import type { AnchoredNote } from '../../../preload/contract-notes.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { noteTime } from '../../notes/note-time.ts';
import { useNotesFocus } from '../../notes/notes-focus.ts';
import { notesText } from '../../notes/text.ts';
import { type Sign, signOf } from './sign.ts';

interface MarginNoteProps {
  readonly note: AnchoredNote;
  /** Whether Tab stops at it. */
  readonly isStop: boolean;
}

const icons: Readonly<Record<Sign, LucideIcon>> = {
  check: CircleQuestionMark,
  open: Square,
  done: SquareCheck,
  bookmark: Bookmark,
  comment: MessageSquareText,
};

/** A note beside its line; pressed, it leads to its card. */
export function MarginNote({ note, isStop }: MarginNoteProps) {
  const text = useText(notesText);
  const language = useLanguage((state) => state.language);
  const selected = useNotesFocus(({ noteId }) => noteId === note.id);
  const sign = signOf(note) ?? 'comment';
  const Icon = icons[sign];
  const words: Readonly<Record<Sign, string>> = {
    check: text.states['to-check'],
    open: text.statuses.open,
    done: text.statuses.done,
    bookmark: text.kinds.bookmark,
    comment: text.comment,
  };
  const { kind, text: at } = noteTime(note.updatedAt, new Date(), language);
  const time = kind === 'today' ? text.today(at) : at;
  return (
    <button
      type="button"
      className={`margin-note ${note.colour} ${sign}${selected ? ' selected' : ''}`}
      data-margin-id={note.id}
      tabIndex={isStop ? 0 : -1}
      onClick={() => useNotesFocus.getState().focusNote(note.id)}
    >
      <Icon className="lucide" aria-hidden />
      <span className="margin-words">
        <b className={sign === 'comment' ? 'vh' : undefined}>{words[sign]}</b>
        {note.comment !== '' && <span className="margin-comment">{note.comment}</span>}
        <small>{note.author === '' ? time : `${note.author} · ${time}`}</small>
      </span>
    </button>
  );
}
