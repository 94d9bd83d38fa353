import { datePattern, fromMatch, isoDate } from './dates.ts';
import { findNumbers } from './doc-number.ts';
import { fold } from './fold.ts';

/** What the note in brackets under a regulation's title (题注) says of the order that put it into force. */
export interface Promulgation {
  readonly docNumber: string;
  readonly signedOn: string | null;
}

const dateBefore = new RegExp(`${datePattern}\\s*$`);
const longestNote = 300;

/**
 * Reads the note when the text begins with one: （2020年5月12日某某市人民政府令第45号公布 自2020年6月1日起施行）. A note that
 * tells of several orders leaves open which of them printed the text here: then, as without a note, `null`.
 */
export function readPromulgation(lines: readonly string[]): Promulgation | null {
  if (!/^[(（]/.test(lines[0] ?? '')) return null;
  const text = fold(lines.slice(0, 5).join('')).slice(0, longestNote);
  const note = /^\([^()]*(?:\([^()]*\)[^()]*)*\)/.exec(text)?.[0] ?? '';
  const orders = findNumbers(note).filter(({ docNumber }) => /令(?:\d{4}年)?第/.test(docNumber));
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  if (!/^\s*(?:公布|发布|颁布|令?公布施行)/.test(note.slice(order.end))) return null;
  const date = fromMatch(dateBefore.exec(note.slice(0, order.start)));
  return { docNumber: order.docNumber, signedOn: date === null ? null : isoDate(date) };
}
