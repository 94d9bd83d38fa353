import type { Block, DocumentView, Part, Range } from '../../preload/contract.ts';
import type { Stretch } from '../marks/text-map.ts';
import { addressesOf, hasTitle, layoutOf } from '../reader/layout.ts';
import { rowGroups } from './row-groups.ts';
import { common, everything, rangesWithin } from './within.ts';

/** A block with the part of its text that is printed; of a table, whole rows, to which its head comes in any case. */
export interface PrintedBlock {
  readonly block: Block;
  readonly range: Range;
}

/** A part of a document with what is printed of it. Its title, where it has one, heads it in any case. */
export interface PrintedPart {
  /** `part-N`. */
  readonly address: string;
  readonly part: Part | null;
  readonly blocks: readonly PrintedBlock[];
}

/** What is printed of a document, under its title and number. */
export interface Printed {
  readonly parts: readonly PrintedPart[];
  /** Whether some of the text is left out. */
  readonly excerpt: boolean;
}

type Readable = Pick<DocumentView, 'parts' | 'blocks'>;

/** All of a document. */
export function wholeDocument(document: Readable): Printed {
  return printedOf(document, () => everything);
}

/** The selected passage, to the letter; of a table it takes whole rows. A stretch that holds all of a document is no passage. */
export function passageOf(document: Readable, selected: Stretch): Printed {
  return printedOf(document, rangesWithin(addressesOf(document), selected));
}

function printedOf(document: Readable, within: (address: string) => Range | null): Printed {
  const parts = layoutOf(document).flatMap(({ address, part, blocks }): PrintedPart[] => {
    const printed = blocks.flatMap((block) => printedBlock(block, within(block.id)));
    const named = hasTitle(part) && within(address) !== null;
    return printed.length > 0 || named ? [{ address, part, blocks: printed }] : [];
  });
  const printed = parts.flatMap(({ blocks }) => blocks);
  const whole = printed.length === document.blocks.length && printed.every(isWhole);
  return { parts, excerpt: !whole };
}

function printedBlock(block: Block, within: Range | null): PrintedBlock[] {
  if (within === null) return [];
  if (block.table) return [{ block, range: wholeRows(block.table, within) }];
  const range: Range = [within[0], Math.min(within[1], block.text.length)];
  return block.text !== '' && block.text.slice(...range).trim() === '' ? [] : [{ block, range }];
}

function isWhole({ block: { text }, range: [from, to] }: PrintedBlock): boolean {
  return text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
}

/** Draws a range of a table's text out to whole rows, and to all the rows that a merged cell holds together. */
function wholeRows(table: NonNullable<Block['table']>, range: Range): Range {
  const touched = rowGroups(table).filter((group) => common(group, range) !== null);
  return [touched[0]?.[0] ?? range[0], touched.at(-1)?.[1] ?? range[1]];
}
