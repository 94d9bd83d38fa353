import type { Block, DocumentView } from '../../preload/contract.ts';
import { hasTitle, layoutOf } from '../reader/layout.ts';
import { isHeading, numberOf } from '../reader/lead.ts';

/** One line of a document's outline: a heading, an article, an attached text or an attachment. */
export interface OutlineEntry {
  /** The place it leads to. */
  readonly address: string;
  readonly label: string;
  /** Articles are many and go by their number: one line each is enough. */
  readonly article: boolean;
  readonly children: readonly OutlineEntry[];
}

interface FlatEntry extends Omit<OutlineEntry, 'children'> {
  readonly depth: number;
}

/** The outline of a document, nested as its chapters and headings are. */
export function outlineOf(document: Pick<DocumentView, 'parts' | 'blocks'>): OutlineEntry[] {
  return nest(flatEntries(document));
}

function flatEntries(document: Pick<DocumentView, 'parts' | 'blocks'>): FlatEntry[] {
  return layoutOf(document).flatMap(({ address, part, blocks }) => {
    const entries: FlatEntry[] = [];
    if (hasTitle(part)) {
      // What belongs to an attachment hangs below it; the main text's headings stand beside its title.
      const depth = part.kind === 'attachment' ? 0 : 1;
      entries.push({
        address,
        label: [part.label, part.title].filter(Boolean).join(' '),
        article: false,
        depth,
      });
    }
    let headingDepth = 0;
    for (const block of blocks) {
      if (block.kind === 'article') {
        entries.push({
          address: block.id,
          label: articleLabel(block.text),
          article: true,
          depth: headingDepth + 1,
        });
      } else if (isHeading(block)) {
        headingDepth = block.level ?? 1;
        entries.push({ address: block.id, label: headingLabel(block), article: false, depth: headingDepth });
      }
    }
    return entries;
  });
}

function headingLabel({ text, heading }: Block): string {
  if (heading === null) return openingWords(text, 24);
  // 1日, 2日 … are headings that begin with their own number.
  const number = text.trimStart().startsWith(heading) ? '' : numberOf(text);
  const spaced = /[\p{L}\p{N}]$/u.test(number);
  return `${number}${spaced && number !== '' ? ' ' : ''}${heading}`;
}

/** 第三条 and the words it opens with, since articles seldom have a name. */
function articleLabel(text: string): string {
  const number = numberOf(text);
  const rest = text.slice(text.indexOf(number) + number.length);
  return `${number} ${openingWords(rest, 14)}`.trim();
}

function openingWords(text: string, most: number): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const clause = /^[^，。；：、,;:]+/u.exec(words)?.[0] ?? words;
  return clause.length > most + 1 ? `${clause.slice(0, most)}…` : clause;
}

/** Each entry hangs below the nearest entry before it that is less deep. */
function nest(entries: readonly FlatEntry[]): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: { depth: number; children: OutlineEntry[] }[] = [{ depth: -1, children: top }];
  for (const { depth, ...entry } of entries) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const children: OutlineEntry[] = [];
    open.at(-1)?.children.push({ ...entry, children });
    open.push({ depth, children });
  }
  return top;
}

/** Every entry from top to bottom. */
export function flatten(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

/**
 * The entry that reading stands in: the last one at or before `address`.
 * @param addresses all addresses of the document in order
 */
export function entryAt(
  entries: readonly OutlineEntry[],
  addresses: readonly string[],
  address: string,
): string | null {
  const order = new Map(addresses.map((each, index) => [each, index]));
  const here = order.get(address) ?? -1;
  return flatten(entries).findLast((entry) => (order.get(entry.address) ?? 0) <= here)?.address ?? null;
}
