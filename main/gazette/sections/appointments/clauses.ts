import { fold } from '../../text/fold.ts';

/** A stretch of a text, in units of that text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const act = '(?:免去|不再|任命|聘任|解聘|兼任|兼(?=[省市县区州旗])|提名|辞去|接受)';
const ends = new RegExp(`[;。]|,(?=\\s*(?:同时|并|决定)*${act})`, 'g');

/** A semicolon or full stop ends a clause, and so does the comma before an act of its own. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of fold(text).matchAll(ends)) {
    clauses.push(trimmed(text, from, match.index));
    from = match.index + 1;
  }
  clauses.push(trimmed(text, from, text.length));
  return clauses.filter((clause) => clause.text !== '');
}

function trimmed(text: string, from: number, to: number): Clause {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { text: words.trim(), start, end: start + words.trim().length };
}
