import { fold } from '../../text/fold.ts';

/** A stretch of a text, in units of that text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const act = '(?:免去|不再|任命|聘任|解聘|兼任|兼(?=[省市县区州旗])|提名|辞去|接受)';
const han = '\\u3400-\\u9fff·';
/** Who takes up a post next: 丁某为民政局副局长. 试用期为一年 and 同时担任… name nobody. */
const next = `(?!试用|任[期职命]|聘|挂|级|职|时间|期|同时|继续|兼|并|其|另|现|原|拟|改|仍)[${han}](?:\\s?[${han}]){1,3}(?<![担兼挂改期级务间])(?:同志)?(?:任(?!命)|为)(?=[${han}]{3})`;
const ownAct = new RegExp(`^\\s*(?:同时|并|决定)*${act}`);
const ends = new RegExp(`[;。]|,(?=\\s*(?:同时|并|决定)*${act})|[,、](?=\\s?${next})`, 'g');
/** An act that has been said: a verb and a post behind it. */
const said = /(?:为|任(?!命))[^、,]{3}/;

/**
 * A semicolon or full stop ends a clause, and so does the comma before an act of its own, or before the next person where
 * one has got a post already.
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  const folded = fold(text);
  let from = 0;
  for (const match of folded.matchAll(ends)) {
    const person = /[,、]/.test(match[0]) && !ownAct.test(folded.slice(match.index + 1));
    if (person && !said.test(folded.slice(from, match.index))) continue;
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
