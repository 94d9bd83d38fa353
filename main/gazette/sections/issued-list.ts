import type { Block, Citation, IssuedEntry } from '../parsed-issue.ts';
import { takeNumber } from '../segments/toc-entry.ts';
import { findNumbers } from '../text/doc-number.ts';
import { joinTitle } from '../text/title.ts';
import type { Holder } from './evidence.ts';

/** One number with its place, in a line of 发文目录 or a cell of its table. */
interface Listed {
  readonly entry: IssuedEntry;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The papers listed as issued; whether the issue holds them is filled in later. */
export function readIssuedList(section: Holder): IssuedEntry[] {
  return listed(section).map((one) => one.entry);
}

/** A link on every number of the list. */
export function issuedCitations(section: Holder): Citation[] {
  return listed(section).map(({ entry, block, start, end }) => ({
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    docNumber: entry.docNumber,
    title: entry.title,
    relation: 'mention',
    target: null,
  }));
}

/** The row without the cells that hold only its date or its running number. */
function wordsOf(row: string): string {
  const cells = row
    .split('\t')
    .filter((cell) => !/^\s*(?:\d{1,3}|(?:\d{4}\s*[年.\-/])?\d{1,2}\s*[月.\-/]\d{1,2}日?)\s*$/.test(cell));
  return cells.join(' ');
}

function listed({ id, blocks }: Holder): Listed[] {
  const found: Listed[] = [];
  for (const block of blocks) {
    let offset = 0;
    block.text.split('\n').forEach((row, index) => {
      const number = findNumbers(row).at(-1);
      if (number !== undefined) {
        const { title } = takeNumber(wordsOf(row));
        const clean = joinTitle([title.replace(/^\s*\d{1,3}\s*[.、．]?\s*(?=[\u3400-\u9fff《])/, '')]);
        const entry = {
          docNumber: number.docNumber,
          title: clean,
          documentId: null,
          line: block.lines[0] + (block.table === undefined ? 0 : index),
          at: { holder: id, block: block.id, start: offset, end: offset + row.length },
        };
        found.push({ entry, block, start: offset + number.start, end: offset + number.end });
      }
      offset += row.length + 1;
    });
  }
  return found;
}
