import type { Random } from '../../../../build/accidents/random.ts';
import type { TracedIssue } from '../traced-issue.ts';
import { rewritten, type TracedLine } from '../traced-text.ts';
import type { Correction } from './correction.ts';
import { isHan } from './signs.ts';

type Document = TracedIssue['parsed']['documents'][number];

/** The number of every other document is another one, wherever it is printed: the document then has another id. */
export const renumberedDocuments: Correction = {
  name: 'mended document numbers',
  apply: (issue, _notes, random) =>
    someDocuments(issue, random).reduce<TracedLine[]>(
      (lines, { docNumber }) => lines.map((line) => withOtherNumber(line, docNumber)),
      [...issue.lines],
    ),
};

/** The same, and a word of the title is another one too. */
export const retitledDocuments: Correction = {
  name: 'mended document numbers and titles',
  apply(issue, _notes, random) {
    return someDocuments(issue, random).reduce<TracedLine[]>(
      (lines, document) => {
        const words = titleWords(document, lines);
        return lines.map((line) => withOtherWord(withOtherNumber(line, document.docNumber), words));
      },
      [...issue.lines],
    );
  },
};

/** Every other document is struck out: its notes must not be found in those that are left. */
export const removedDocuments: Correction = {
  name: 'removed documents',
  apply(issue, _notes, random) {
    const gone = someDocuments(issue, random).flatMap(({ parts }) => parts.map(({ lines }) => lines));
    return issue.lines.filter((_, at) => !gone.some(([first, last]) => first <= at + 1 && at < last));
  },
};

function someDocuments({ parsed }: TracedIssue, random: Random): Document[] {
  return parsed.documents.filter(() => random.below(2) === 0);
}

function withOtherNumber(line: TracedLine, docNumber: string | null): TracedLine {
  const at = docNumber === null ? -1 : line.text.indexOf(docNumber);
  const figures = docNumber?.search(/\d+号$/) ?? -1;
  return at < 0 || figures < 0 ? line : rewritten(line, at + figures, at + figures, '1');
}

/** The most that one line has of a document's title. */
function titleWords({ title }: Document, lines: readonly TracedLine[]): string {
  return lines
    .map(({ text }) => text.trim())
    .filter((text) => title.includes(text))
    .reduce((most, text) => (text.length > most.length ? text : most), '');
}

function withOtherWord(line: TracedLine, words: string): TracedLine {
  const at = words === '' ? -1 : line.text.indexOf(words);
  const middle = at + (words.length >> 1);
  return at < 0 || !isHan(line.text[middle]) ? line : rewritten(line, middle, middle + 1, '新');
}
