import type { Block, LineRange, Responsibility } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { beginsWithRole, type Duty, readDuty, readSentence } from './duty-words.ts';

/** A responsibility note inside a block's text. */
interface Note extends Duty {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads who is responsible: （责任单位：…）, （牵头单位：…；配合单位：…）, （某局牵头，某局等参与）, （某局、某局负责）.
 * `linesOf` gives the source lines that a stretch of the block's text was printed on.
 */
export function readResponsibilities(
  block: Block,
  linesOf: (start: number, end: number) => LineRange,
): Responsibility[] {
  if (!/责任|牵头|负责|配合|主办/.test(block.text)) return [];
  return findNotes(block.text).map(({ start, end, label, units }) => ({
    block: block.id,
    start,
    end,
    label,
    units,
    lines: linesOf(start, end),
  }));
}

const longestNote = 600;

function findNotes(text: string): Note[] {
  const folded = fold(text);
  const notes: Note[] = [];
  for (let at = folded.indexOf('('); at >= 0; at = folded.indexOf('(', at + 1)) {
    const close = closing(folded, at);
    if (close === null) continue;
    const read = readDuty(text.slice(at + 1, close), folded.slice(at + 1, close));
    if (read === null) continue;
    notes.push({ start: at, end: close + 1, ...read });
    at = close;
  }
  const bare = notes.length === 0 ? startOfBareNote(folded) : null;
  if (bare !== null) {
    const read = readDuty(text.slice(bare), folded.slice(bare));
    if (read !== null) notes.push({ start: bare, end: text.length, ...read });
  }
  if (notes.length === 0) notes.push(...sharedNotes(text, folded));
  return notes;
}

function closing(folded: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(folded.length, from + longestNote); at++) {
    if (folded[at] === '(') depth++;
    if (folded[at] === ')') depth--;
    if (depth === 0) return at;
  }
  return null;
}

/** Where a note without brackets begins: the last sentences of its paragraph that have labels. */
function startOfBareNote(folded: string): number | null {
  const starts = [
    0,
    ...[...folded.matchAll(/[。;]\s*(?=\S)/g)].map((match) => match.index + match[0].length),
  ];
  let found: number | null = null;
  for (const start of starts.reverse()) {
    const sentence = folded.slice(start, start + 420);
    if (beginsWithRole(sentence)) found = start;
    else if (!beginsWithRole(sentence, true)) break;
  }
  return found;
}

/** 由甲牵头，乙、丙等配合。 in running text, up to the end of the sentence. */
const shared =
  /(?:^|[。;,])\s*(由([\u3400-\u9fff()、]{2,80}?)(?:牵头|主办)[,、]([\u3400-\u9fff()、]{2,120}?)(?:等(?:部门|单位)?)?(?:参与|配合))(?=[,。;])/g;

function sharedNotes(text: string, folded: string): Note[] {
  const notes: Note[] = [];
  for (const match of folded.matchAll(shared)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    const end = start + words.length;
    // 现场维护组。由甲牵头，乙参与，… says who makes up a group.
    if (/组[。:,;]?\s*$/.test(folded.slice(Math.max(0, start - 6), start))) continue;
    const units = readSentence(text.slice(start, end), folded.slice(start, end));
    if (units === null || units.every((unit) => unit.role !== 'lead')) continue;
    notes.push({ start, end, label: '', units });
  }
  return notes;
}
