import type { Block, Part } from '../gazette/parsed-issue.ts';

/** The address of a document's title and number. */
export const headAddress = 'head';

/** The address of the label and title of a part, by its index. */
export function partAddress(part: number): string {
  return `part-${part}`;
}

/** The part that an address names, `null` for every other address. */
export function partOfAddress(address: string): number | null {
  const digits = /^part-(\d+)$/.exec(address)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A text of a document that can be searched, marked and linked to. */
export interface SearchableRow {
  readonly address: string;
  readonly text: string;
  /** `null` for title, number and part titles, which are facts of the document and no blocks. */
  readonly block: Block | null;
}

interface Readable {
  readonly title: string;
  readonly docNumber: string | null;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/**
 * Every text of a document in reading order: `head` (title and number on lines of their own), then part by part
 * `part-N` (label and title on lines of their own, left out where the part has neither) and the part's blocks. Blocks
 * outside all parts follow at the end, so that none is lost.
 */
export function searchableRows(document: Readable): SearchableRow[] {
  const rows = [row(headAddress, lines(document.title, document.docNumber))];
  for (const [index, part] of document.parts.entries()) {
    const title = lines(part.label, part.title);
    if (title !== '') rows.push(row(partAddress(index), title));
    rows.push(...document.blocks.filter((block) => block.part === index).map(blockRow));
  }
  rows.push(...document.blocks.filter((block) => document.parts[block.part] === undefined).map(blockRow));
  return rows;
}

function row(address: string, text: string): SearchableRow {
  return { address, text, block: null };
}

function blockRow(block: Block): SearchableRow {
  return { address: block.id, text: block.text, block };
}

function lines(first: string | null, second: string | null): string {
  return [first, second].filter((line) => line !== null).join('\n');
}
