import type { Block, DocumentView } from '../../preload/contract.ts';
import { hasTitle } from '../reader/layout.ts';
import { isHeading } from '../reader/lead.ts';

type Readable = Pick<DocumentView, 'parts' | 'blocks'>;

/** The text that an address stands for: an article with its clauses and items, a section, an attachment. */
export interface Passage {
  /** Where it is opened. */
  readonly address: string;
  /** Label and title of an attached text, `null` for what says its name itself. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** How many blocks follow that are not among `blocks`. */
  readonly left: number;
}

/** About so much is shown of a passage, in UTF-16 units; articles that are longer are rare. */
const most = 1500;

/** The passage at an address; `null` when the document has no such place. */
export function passageAt(document: Readable, address: string): Passage | null {
  const attached = attachedTextAt(document, address);
  if (attached !== null) return attached;
  const at = document.blocks.findIndex(({ id }) => id === address);
  if (at < 0) return null;
  return { address, title: null, ...shortened(document.blocks.slice(at, passageEnd(document.blocks, at))) };
}

/** An article with all that belongs to it, or a section. */
export interface Unit {
  /** The article's or heading's own address. */
  readonly address: string;
  /** All addresses of it, its own first; a section ends where the next one begins, however deep. */
  readonly addresses: readonly string[];
}

/** The article, or else the section, that an address stands in; `null` before the first of its part. */
export function unitAround({ blocks }: Pick<DocumentView, 'blocks'>, address: string): Unit | null {
  const here = blocks.findIndex(({ id }) => id === address);
  const part = blocks[here]?.part;
  const from = blocks.slice(0, here + 1).findLastIndex((block) => block.part === part && opensUnit(block));
  const first = blocks[from];
  if (first === undefined) return null;
  const until = blocks.findIndex(
    (block, index) => index > from && (block.part !== part || opensUnit(block) || closesText(block)),
  );
  const unit = blocks.slice(from, until < 0 ? undefined : until);
  return { address: first.id, addresses: unit.map(({ id }) => id) };
}

function opensUnit(block: Block): boolean {
  return block.kind === 'article' || isHeading(block);
}

/** Signature, date and the list of attachments stand below the whole text. */
function closesText({ kind }: Block): boolean {
  return kind === 'signature' || kind === 'date' || kind === 'note';
}

/** An attached text: called by its title's address, or by the first block of an attachment. */
function attachedTextAt({ parts, blocks }: Readable, address: string): Passage | null {
  const called = parts.findIndex((part, index) => {
    if (address === `part-${index}`) return true;
    return part.kind === 'attachment' && blocks.find((block) => block.part === index)?.id === address;
  });
  const part = parts[called];
  if (part === undefined) return null;
  const title = [part.label, part.title].filter(Boolean).join(' ');
  return {
    address: hasTitle(part) ? `part-${called}` : address,
    title: title || null,
    ...shortened(blocks.filter((block) => block.part === called)),
  };
}

function shortened(blocks: readonly Block[]): Pick<Passage, 'blocks' | 'left'> {
  let length = 0;
  const shown = blocks.filter((block, index) => {
    length += block.text.length;
    return index === 0 || length <= most;
  });
  return { blocks: shown, left: blocks.length - shown.length };
}

/** Index behind the last block that belongs to the block at `at`. */
function passageEnd(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (block === undefined) return at;
  const ends = endOf(block, blocks.slice(0, at));
  const end = blocks.findIndex(
    (each, index) => index > at && (each.part !== block.part || closesText(each) || ends(each)),
  );
  return end < 0 ? blocks.length : end;
}

/** What the next block must be for the passage that begins with `block` to end before it. */
function endOf(block: Block, before: readonly Block[]): (next: Block) => boolean {
  if (block.kind === 'article') return opensUnit;
  if (isHeading(block)) return (next) => isHeading(next) && (next.level ?? 1) <= (block.level ?? 1);
  if (block.kind === 'item') {
    // Lists around this one go on behind it in a numbering that was seen before.
    const list = before.slice(before.findLastIndex(opensUnit) + 1);
    const outer = new Set([block, ...list].map(({ scheme }) => scheme));
    return (next) => next.kind !== 'item' || outer.has(next.scheme);
  }
  return (next) => next.kind !== 'item';
}
