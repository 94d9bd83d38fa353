/** From top to bottom, in pixels of the sheet. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A note to be shown beside the text. */
export interface MarginItem {
  readonly id: string;
  /** The line that it begins in. */
  readonly line: Span;
  /** Of its card. */
  readonly height: number;
  /** Whether a card has room beside that line. */
  readonly room: boolean;
}

/**
 * A card in the margin, or only a sign before the line. Where signs would cover each other the first stands for all, `count`
 * of them, and the others are `under` it.
 */
export type Placed =
  | { readonly as: 'card'; readonly top: number }
  | { readonly as: 'sign'; readonly top: number; readonly count: number }
  | { readonly as: 'under'; readonly lead: string };

export interface MarginMeasures {
  /** Between cards. */
  readonly gap: number;
  /** How far a card may stand below its line. */
  readonly mostDrift: number;
  /** How high a sign is. */
  readonly sign: number;
}

/**
 * Where notes stand beside the text, in reading order: each card at its line or, where that is taken, as near below as it
 * can be without covering another card or what reaches into the margin; one that would come too far away is a sign.
 *
 * @param taken what reaches into the margin, from top to bottom
 */
export function layOut(
  items: readonly MarginItem[],
  taken: readonly Span[],
  { gap, mostDrift, sign }: MarginMeasures,
): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  let free = Number.NEGATIVE_INFINITY;
  let lead: { readonly id: string; readonly top: number; count: number } | null = null;
  for (const { id, line, height, room } of items) {
    const top = freeTop(Math.max(line.top, free), height, taken, gap);
    if (room && top - line.top <= mostDrift) {
      placed.set(id, { as: 'card', top });
      free = top + height + gap;
      continue;
    }
    const middle = (line.top + line.bottom - sign) / 2;
    if (lead !== null && middle < lead.top + sign) {
      lead.count += 1;
      placed.set(id, { as: 'under', lead: lead.id });
    } else lead = { id, top: middle, count: 1 };
    placed.set(lead.id, { as: 'sign', top: lead.top, count: lead.count });
  }
  return placed;
}

function freeTop(from: number, height: number, taken: readonly Span[], gap: number): number {
  return taken.reduce(
    (top, span) => (span.top < top + height + gap && span.bottom > top ? span.bottom + gap : top),
    from,
  );
}
