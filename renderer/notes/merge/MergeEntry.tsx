import type { ImportEntry, MergeChoice } from '../../../preload/contract.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useNoteDay } from '../use-note-day.ts';
import { CompareTable } from '../versions/CompareTable.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { choicesFor } from './outcomes.ts';
import { mergeText } from './text.ts';

interface MergeEntryProps {
  readonly entry: ImportEntry;
  readonly choice: MergeChoice | null;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** One note of a file: its words, what each side has of it, why it is left out, or what can be chosen. */
export function MergeEntry({ entry, choice, onChoose }: MergeEntryProps) {
  const text = useText(mergeText);
  const language = useLanguage((state) => state.language);
  const { result, documentTitle, quote, theirs, state, reason } = entry;
  return (
    <article className="merge-entry">
      {documentTitle !== null && (
        <p className="sec sm">
          {theirs?.docNumber ?? documentTitle} {theirs?.place}
        </p>
      )}
      {(quote !== '' || result !== 'unreadable') && <blockquote>{quote || text.wholeDocument}</blockquote>}
      <Sides entry={entry} />
      {reason && <p className="fix warn">{language === 'en' ? reason.en : reason.zh}</p>}
      {result !== 'removed' && state === 'orphaned' && <p className="fix">{text.orphaned}</p>}
      {result !== 'removed' && state === 'to-check' && <p className="fix">{text.toCheck}</p>}
      {choicesFor(result).length > 0 && (
        <ChoiceRow label={text.choose} outcome={result} value={choice} onChange={onChoose} />
      )}
    </article>
  );
}

/** What it says there, and here if that is another thing. */
function Sides({ entry }: { readonly entry: ImportEntry }) {
  const text = useText(mergeText);
  const { result, comment, author, theirs } = entry;
  if (result === 'conflict') return <Compared entry={entry} before={text.mine} after={text.theirs} />;
  if (result === 'newer') return <Compared entry={entry} before={text.was} after={text.becomes} />;
  if (result === 'revived' || result === 'removed') return <PutAway entry={entry} />;
  return (
    <p className="version-words">
      {[theirs?.author ?? author, saidIn(comment, theirs)].filter(Boolean).join('：')}
    </p>
  );
}

interface ComparedProps {
  readonly entry: ImportEntry;
  readonly before: string;
  readonly after: string;
}

function Compared({ entry: { mine, theirs }, before, after }: ComparedProps) {
  const text = useText(mergeText);
  const here = mine.map((note, index) => ({
    name: mine.length > 1 ? text.numbered(before, index + 1) : before,
    note,
  }));
  const there = theirs === null ? [] : [{ name: after, note: theirs }];
  return <CompareTable label={text.compared} versions={[...here, ...there]} timeLabel={text.changedOn} />;
}

/** When it was put away here, and what it says there; beside what it said here, as long as that is kept. */
function PutAway({ entry }: { readonly entry: ImportEntry }) {
  const text = useText(mergeText);
  const day = useNoteDay();
  const { result, comment, theirs, mine, removedAt } = entry;
  return (
    <>
      <p>{removedAt === null ? text.iRemovedLongAgo : text.iRemoved(day(removedAt))}</p>
      {result === 'revived' && mine.length > 0 ? (
        <Compared entry={entry} before={text.mineRemoved} after={text.theirs} />
      ) : (
        <p className="version-words">
          {text.theirs}：{saidIn(comment, theirs)}
        </p>
      )}
    </>
  );
}

function saidIn(comment: string, theirs: ImportEntry['theirs']): string {
  return [comment, ...(theirs?.tags ?? []).map((tag) => `#${tag}`)].filter(Boolean).join(' ');
}
