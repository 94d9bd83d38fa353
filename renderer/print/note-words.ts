/** A note on paper, in words. In Chinese, like the paper itself. */
import type { Note, Settings } from '../../preload/contract.ts';
import { colourWords } from '../../preload/contract-colours.ts';
import { dayText } from '../i18n/day.ts';
import { notesText } from '../notes/text.ts';
import { today } from '../validity/on-day.ts';

const longestQuote = 90;
const firstKept = 50;
const lastKept = 30;

/**
 * The words that a note is on, `null` for one on the whole document. Long ones that stand in the text above are shortened in
 * the middle; those that are not to be found are kept in full.
 */
export function quoteOf({ anchor, state }: Note): string | null {
  if (anchor === null) return null;
  const quote = anchor.quote.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(quote);
  if (state === 'orphaned' || signs.length <= longestQuote) return quote;
  return `${signs.slice(0, firstKept).join('')}……${signs.slice(-lastKept).join('')}`;
}

/** Where it is, for people: 第三十九条, 全文. */
export function noteWhere({ place, anchor, state }: Note): string {
  if (anchor === null) return notesText.zh.kinds.document;
  const found = { orphaned: notesText.zh.states.orphaned, 'to-check': '位置请核对' };
  return [place, state === 'orphaned' || state === 'to-check' ? found[state] : '']
    .filter((each) => each !== '')
    .join('，');
}

/** What its colour means, its tags, whether it is done, who wrote it and when it was last changed. */
export function noteFacts(note: Note, meanings: Settings['colourMeanings']): string[] {
  const { statuses } = notesText.zh;
  return [
    colourWords('zh-CN', meanings)[note.colour].use,
    ...note.tags.map((tag) => `#${tag}`),
    note.status === null ? '' : statuses[note.status],
    note.author,
    dayText(today(new Date(note.updatedAt)), 'zh-CN'),
  ].filter((each) => each !== '');
}
