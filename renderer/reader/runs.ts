import type { Range, TextLink } from '../../preload/contract.ts';

/** A stretch of text that is set in one way. */
export interface Run {
  /** Offset into the text at the address. */
  readonly start: number;
  readonly text: string;
  readonly link: TextLink | null;
  readonly lead: boolean;
}

/**
 * Cuts a text at the edges of its links and of its lead; joined, the runs give the text again. A link that overlaps an
 * earlier one is left out: the text can lead to one place only.
 * @param base offset of `text` in the text at its address, for a table's cell; links and lead count from that address.
 */
export function runsOf(text: string, links: readonly TextLink[], lead: Range | null, base = 0): Run[] {
  const end = base + text.length;
  const apart = withoutOverlaps(links).filter(({ range }) => range[0] >= base && range[1] <= end);
  const edges = new Set([base, end, ...apart.flatMap(({ range }) => range)]);
  if (lead) for (const edge of lead) if (edge > base && edge < end) edges.add(edge);
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start - base, (cuts[index + 1] ?? end) - base),
    link: apart.find(({ range }) => range[0] <= start && start < range[1]) ?? null,
    lead: lead !== null && lead[0] <= start && start < lead[1],
  }));
}

function withoutOverlaps(links: readonly TextLink[]): TextLink[] {
  const kept: TextLink[] = [];
  const inOrder = links.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  for (const link of inOrder) {
    const [start, end] = link.range;
    if (start < end && start >= (kept.at(-1)?.range[1] ?? 0)) kept.push(link);
  }
  return kept;
}
