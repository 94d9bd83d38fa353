import { figure, vocabulary, word } from './lexicon.ts';
import { below, oneOf, type Random, randomFrom, zipf } from './random.ts';

/** A text with the number under which it is indexed. */
export interface Row {
  readonly id: number;
  readonly text: string;
}

/** Blocks of an issue; with them it has about 100,000 characters. */
export const rowsPerIssue = 650;
const wordsPerIssue = 27_000;

/**
 * The rows of one issue of a city that does not exist, the same at every run and in a corpus of any size. Words are
 * drawn by Zipf's law from a vocabulary that Heaps' law lets grow from issue to issue; every word that is new with
 * an issue stands in it at least once. One row in four is short as a heading, one in twenty long as a table.
 */
export function issueRows(issue: number): Row[] {
  const random = randomFrom(issue * 104_729 + 5);
  const known = vocabulary(issue + 1, wordsPerIssue);
  let unused = issue === 0 ? known : vocabulary(issue, wordsPerIssue);
  const next = (): string => {
    // New words are spread over the issue: at this rate all of them get their turn.
    if (unused < known && random() < newWordsShare(issue)) return word(unused++);
    return word(zipf(random, unused, 40));
  };
  return Array.from({ length: rowsPerIssue }, (_, at) => ({
    id: issue * rowsPerIssue + at + 1,
    text: row(random, issue, next),
  }));
}

/** A document number as the issue prints it. */
export function docNumber(random: Random, issue: number): string {
  const letters = oneOf(random, ['青禾政', '青禾政办', '青禾政发', '青财', '青水', '青教', '青建', '青农']);
  return `${letters}〔${2000 + Math.floor(issue / 12)}〕${1 + below(random, 160)}号`;
}

function newWordsShare(issue: number): number {
  const fresh = vocabulary(issue + 1, wordsPerIssue) - vocabulary(issue, wordsPerIssue);
  return (1.5 * fresh) / wordsPerIssue;
}

function row(random: Random, issue: number, next: () => string): string {
  const length = rowLength(random);
  let text = random() < 0.15 ? `第${1 + below(random, 60)}条　` : '';
  let sinceStop = 0;
  while (text.length < length) {
    const kind = random();
    if (kind < 0.01) text += `（${docNumber(random, issue)}）`;
    else if (kind < 0.06) text += figure(random);
    else text += next();
    sinceStop += 1;
    if (random() * 9 > sinceStop) continue;
    text += oneOf(random, ['，', '，', '，', '。', '；', '、', '：']);
    sinceStop = 0;
  }
  return text;
}

function rowLength(random: Random): number {
  const [kind, within] = [random(), random()];
  if (kind < 0.25) return 8 + within * 24;
  if (kind < 0.95) return 30 + within ** 1.5 * 325;
  return 300 + within * 540;
}
