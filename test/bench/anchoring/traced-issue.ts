import { parseText } from '../../../main/gazette/parse-issue.ts';
import type { Block, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';
import { searchableRows } from '../../../main/library/searchable-rows.ts';
import { TextStream } from '../../../main/notes/text-stream.ts';
import { type TracedLine, textOf } from './traced-text.ts';

/** A document of an issue, as notes see it, with where each unit of its stream comes from. */
export interface TracedDocument {
  readonly id: string;
  readonly title: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
  readonly stream: TextStream;
  /** For each unit of the stream the offset in the first text; −1 for blanks, for what was put in, and where in doubt. */
  readonly origins: readonly number[];
}

export interface TracedIssue {
  readonly lines: readonly TracedLine[];
  readonly parsed: ParsedIssue;
  readonly documents: readonly TracedDocument[];
}

/** Reads the text as the reader does. */
export function tracedIssue(lines: readonly TracedLine[], fileName: string): TracedIssue {
  const parsed = parseText(textOf(lines), fileName);
  const holders = [
    ...parsed.documents,
    ...parsed.sections.map((one) => ({ ...one, docNumber: null, parts: [] })),
  ];
  const documents = holders.map((holder) => {
    const rows = searchableRows(holder);
    const texts = new Map(rows.map(({ address, text }) => [address, text]));
    const origins = rows.flatMap(({ text, block }, index) => [
      ...(index === 0 ? [] : [-1]),
      ...(block === null ? Array.from(text.split(''), () => -1) : originsOf(block, lines)),
    ]);
    return {
      id: holder.id,
      title: holder.title,
      texts,
      blocks: holder.blocks,
      stream: new TextStream(texts),
      origins,
    };
  });
  return { lines, parsed, documents };
}

/** Lays a block's text on its lines, cell by cell, blanks aside; what is not found in its order is left in doubt. */
function originsOf({ text, lines: [first, last] }: Block, lines: readonly TracedLine[]): number[] {
  const source = lines
    .slice(first - 1, last)
    .flatMap(({ text: line, origins }) =>
      line.split('').map((unit, at) => ({ unit, origin: origins[at] ?? -1 })),
    );
  const ink = source.filter(({ unit }) => !isBlank(unit));
  const inked = ink.map(({ unit }) => unit).join('');
  const found = Array.from(text.split(''), () => -1);
  let pointer = 0;
  for (const { index, 0: cell } of text.matchAll(/[^\t\n]+/g)) {
    const units = cell.split('').flatMap((unit, at) => (isBlank(unit) ? [] : [{ unit, at: index + at }]));
    const place = inked.indexOf(units.map(({ unit }) => unit).join(''), pointer);
    if (place < 0) continue;
    for (const [nth, { at }] of units.entries()) found[at] = ink[place + nth]?.origin ?? -1;
    pointer = place + units.length;
  }
  return found;
}

export function isBlank(unit: string): boolean {
  return /\s/.test(unit);
}
