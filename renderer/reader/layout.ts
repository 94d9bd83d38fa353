import type { Block, DocumentView, Part } from '../../preload/contract.ts';

/** One part of a document with what stands in it, in reading order. */
export interface PartLayout {
  /** `part-N`. */
  readonly address: string;
  readonly part: Part | null;
  readonly blocks: readonly Block[];
}

type Readable = Pick<DocumentView, 'parts' | 'blocks'>;

/** The document cut into its parts; sections of an issue, which have none, come as one. */
export function layoutOf({ parts, blocks }: Readable): PartLayout[] {
  const count = blocks.reduce((most, block) => Math.max(most, block.part + 1), parts.length);
  return Array.from({ length: count }, (_, index) => ({
    address: `part-${index}`,
    part: parts[index] ?? null,
    blocks: blocks.filter((block) => block.part === index),
  }));
}

/** Whether the part says its name at its head, and so has an address of its own. */
export function hasTitle(part: Part | null): part is Part {
  return part !== null && (part.label !== null || part.title !== null);
}

/** Every address of the document from top to bottom, beginning with `head`. */
export function addressesOf(document: Readable): string[] {
  const addresses = layoutOf(document).flatMap(({ address, part, blocks }) => [
    ...(hasTitle(part) ? [address] : []),
    ...blocks.map((block) => block.id),
  ]);
  return ['head', ...addresses];
}
