import type { Block, DocumentView, NoteAnchor, Range } from '../../preload/contract.ts';
import { hasTitle, layoutOf, type PartLayout } from '../reader/layout.ts';

/** A block with the part of its text that is printed. */
export interface PrintedBlock {
  readonly block: Block;
  readonly range: Range;
}

/** A part of a document with what is printed of it. */
export interface PrintedPart extends Pick<PartLayout, 'address' | 'part'> {
  readonly titled: boolean;
  readonly blocks: readonly PrintedBlock[];
}

/** What is printed of a document. */
export interface Printed {
  /** Whether title and number head it; a passage from the middle does without. */
  readonly headed: boolean;
  readonly parts: readonly PrintedPart[];
}

/** All of a document. */
export function wholeDocument(document: Pick<DocumentView, 'parts' | 'blocks'>): Printed {
  const parts = layoutOf(document).map(({ address, part, blocks }) => ({
    address,
    part,
    titled: hasTitle(part),
    blocks: blocks.map((block) => ({ block, range: [0, block.text.length] as const })),
  }));
  return { headed: true, parts };
}

/**
 * The selected passage: its first and last block cut to the selected words, a table that it touches as a whole. A stretch
 * whose ends are not in the document gives all of it.
 */
export function passageOf(
  document: Pick<DocumentView, 'parts' | 'blocks'>,
  { start, end }: Pick<NoteAnchor, 'start' | 'end'>,
): Printed {
  const all = wholeDocument(document);
  const order = [
    'head',
    ...all.parts.flatMap(({ address, titled, blocks }) => [
      ...(titled ? [address] : []),
      ...blocks.map(({ block }) => block.id),
    ]),
  ];
  const first = order.indexOf(start.block);
  const last = order.indexOf(end.block);
  if (first < 0 || last < first) return all;
  const inside = new Set(order.slice(first, last + 1));
  const parts = all.parts.map((part) => ({
    ...part,
    titled: part.titled && inside.has(part.address),
    blocks: part.blocks
      .filter(({ block }) => inside.has(block.id))
      .map((printed) => cutTo(printed, start, end)),
  }));
  return {
    headed: first === 0,
    parts: parts.filter(({ titled, blocks }) => titled || blocks.length > 0),
  };
}

function cutTo(
  { block, range }: PrintedBlock,
  start: NoteAnchor['start'],
  end: NoteAnchor['end'],
): PrintedBlock {
  if (block.table !== undefined) return { block, range };
  const from = block.id === start.block ? start.offset : range[0];
  return { block, range: [from, block.id === end.block ? end.offset : range[1]] };
}

/** The addresses whose text is printed. */
export function addressesIn({ headed, parts }: Printed): Set<string> {
  const addresses = new Set(headed ? ['head'] : []);
  for (const { address, titled, blocks } of parts) {
    if (titled) addresses.add(address);
    for (const { block } of blocks) addresses.add(block.id);
  }
  return addresses;
}
