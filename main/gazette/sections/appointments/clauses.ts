import { fold } from '../../text/fold.ts';

/** A stretch of a text, in units of that text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it says for the next person what the clause before says. */
  readonly goesOn: boolean;
}

const act = '(?:免去|不再|任命|聘任|解聘|兼任|兼(?=[省市县区州旗])|提名|辞去|接受)';
const han = '\\u3400-\\u9fff·';
const person = `(?!试用|任[期职命]|聘|挂|级|职|时间|期|同时|继续|兼|并|其|另|现|原|拟|改|仍)[${han}](?:\\s?[${han}]){1,3}(?<![担兼挂改期级务间])(?:同志)?`;
const ownAct = `\\s*(?:同时|并|决定)*${act}`;
/**
 * What ends a clause; the group is the sign before the next person, who takes up a post (丁某为民政局副局长; 试用期为一年 and
 * 同时担任… name nobody) or leaves one as the person before did (丁某的民政局副局长职务).
 */
const ends = new RegExp(
  `[;。]|,(?=${ownAct})|([,、])(?=\\s?${person}(?:任(?!命)|为)(?=[${han}]{3}))|(?<=职务)([,、])(?=\\s?${person}的[${han}、]{3,40}职务)`,
  'g',
);
/** An act that has been said: a verb and a post behind it. */
const said = /(?:为|任(?!命))[^、,]{3}|职务/;

/**
 * A semicolon or full stop ends a clause, and so does the comma before an act of its own, or before the next person where
 * one has got or left a post already.
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  const folded = fold(text);
  let from = 0;
  let goesOn = false;
  for (const match of folded.matchAll(ends)) {
    const next = match[1] ?? match[2];
    if (next !== undefined && !said.test(folded.slice(from, match.index))) continue;
    clauses.push({ ...trimmed(text, from, match.index), goesOn });
    from = match.index + 1;
    goesOn = match[2] !== undefined;
  }
  clauses.push({ ...trimmed(text, from, text.length), goesOn });
  return clauses.filter((clause) => clause.text !== '');
}

function trimmed(text: string, from: number, to: number): Omit<Clause, 'goesOn'> {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { text: words.trim(), start, end: start + words.trim().length };
}
