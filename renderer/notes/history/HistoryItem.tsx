import type { NoteVersion } from '../../../preload/contract.ts';
import type { NoteContent } from '../../../preload/contract-notes.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNoteDay } from '../use-note-day.ts';
import { FieldValue } from '../versions/FieldValue.tsx';
import { versionsText } from '../versions/text.ts';
import type { HistoryStep } from './steps.ts';
import { historyText } from './text.ts';

interface HistoryItemProps {
  readonly step: HistoryStep;
  /** Whether the note says this now. */
  readonly isNow: boolean;
  readonly onRestore: (version: NoteVersion) => void;
}

/** One step: when it was, what was done, what stood there before and after. */
export function HistoryItem({ step, isNow, onRestore }: HistoryItemProps) {
  const text = useText(historyText);
  const day = useNoteDay();
  const { version } = step;
  const { action, at, note, undone } = version;
  const came = action === 'merge' && note !== null;
  const by = note === null ? '' : personOf(version, note);
  return (
    <li className={undone ? 'history-step undone' : 'history-step'}>
      <p>
        <time dateTime={at} className="sec">
          {day(at)}
        </time>{' '}
        <b>{text.actions[action]}</b>
        {by !== '' && text.by(by)}
        {came && <span className="sec"> {text.changedThere(day(note.updatedAt))}</span>}
        {undone && <span className="chip warn">{text.undone}</span>}
        {isNow && <span className="chip soft">{text.now}</span>}
      </p>
      <Changes step={step} />
      {note !== null && !isNow && (
        <button type="button" className="btn small" onClick={() => onRestore(version)}>
          {text.restore}
        </button>
      )}
    </li>
  );
}

/** Who did it, as far as that is known: a version that is only put away or brought back says who made it, not who does that. */
function personOf({ action }: NoteVersion, { author, editor }: NoteContent): string {
  if (action === 'remove' || action === 'restore') return '';
  if (editor !== '') return editor;
  return action === 'create' || action === 'merge' ? author : '';
}

/** Each changed thing with what it was; of the first version what was said. */
function Changes({ step: { version, before, changed } }: { readonly step: HistoryStep }) {
  const text = useText(historyText);
  const { fields } = useText(versionsText);
  const { note, action } = version;
  if (note === null) return null;
  if (before === null) {
    return action === 'create' || action === 'merge' ? (
      <p className="history-words">
        <FieldValue note={note} field="comment" />
      </p>
    ) : null;
  }
  return (
    <dl className="history-changes">
      {changed.map((field) => (
        <div key={field}>
          <dt>{fields[field]}</dt>
          <dd>
            <span className="sec">{text.before}</span>
            <del>
              <FieldValue note={before} field={field} />
            </del>
          </dd>
          <dd>
            <span className="sec">{text.after}</span>
            <ins>
              <FieldValue note={note} field={field} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
