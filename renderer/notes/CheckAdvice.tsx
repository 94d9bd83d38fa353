import { Check, Link2 } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Note, NoteAnchor } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { adviceText } from './advice-text.ts';
import { beginAttaching } from './begin-attaching.ts';
import { Difference } from './Difference.tsx';
import { placeWords } from './place-words.ts';
import { usePutOff } from './put-off.ts';

interface CheckAdviceProps {
  readonly note: Note;
  readonly onAccept: (note: Note, proposed: NoteAnchor) => void;
}

/** Asks whether a note belongs where it was probably found: the old words beside the new ones, and what can be done. */
export function CheckAdvice({ note, onAccept }: CheckAdviceProps) {
  const text = useText(adviceText);
  const isPutOff = usePutOff(({ ids }) => ids.has(note.id));
  const { putOff, takeUp } = usePutOff.getState();
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnChange(isPutOff, first);
  const { anchor, proposed } = note;
  if (anchor === null || proposed === null) return null;

  if (isPutOff) {
    return (
      <div className="row">
        <button ref={first} type="button" className="btn small" onClick={() => takeUp(note.id)}>
          {text.checkNow}
        </button>
      </div>
    );
  }
  return (
    <div className="fix warn">
      <b>{anchor.quote === proposed.quote ? text.changedAround : text.changed}</b>
      <PlaceLine note={note} />
      <p className="difference">
        {anchor.quote === proposed.quote ? (
          <>
            <Difference old={lastLine(anchor.prefix)} now={lastLine(proposed.prefix)} />
            <mark>{proposed.quote}</mark>
            <Difference old={firstLine(anchor.suffix)} now={firstLine(proposed.suffix)} />
          </>
        ) : (
          <Difference old={anchor.quote} now={proposed.quote} />
        )}
      </p>
      <div className="row">
        <button
          ref={first}
          type="button"
          className="btn small primary"
          onClick={() => onAccept(note, proposed)}
        >
          <Check className="lucide" aria-hidden />
          {text.here}
        </button>
        <button type="button" className="btn small" onClick={() => beginAttaching(note)}>
          <Link2 className="lucide" aria-hidden />
          {text.elsewhere}
        </button>
        <button type="button" className="btn small ghost" onClick={() => putOff(note.id)}>
          {text.later}
        </button>
      </div>
    </div>
  );
}

function PlaceLine({ note }: { readonly note: Note }) {
  const text = useText(adviceText);
  const places = note.was && placeWords(note.was, note);
  if (!places?.now) return null;
  const { was, now } = places;
  return <p>{was === '' || was === now ? text.perhapsStillAt(now) : text.perhapsAt(was, now)}</p>;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1).join();
}

/** What was pressed is gone then: the focus goes to what has come in its place. */
function useFocusOnChange(state: boolean, target: RefObject<HTMLElement | null>): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) target.current?.focus();
    before.current = state;
  }, [state, target]);
}
