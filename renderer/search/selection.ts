/** A place of the results: the document it is of, by its own place in the results, and which of those shown of it. */
export interface Selected {
  readonly at: number;
  /** Beyond the last one, the last one is meant: how many there are may not be known yet. */
  readonly index: number;
}

/** The results as the keyboard sees them. */
export interface ResultShape {
  readonly documents: number;
  /**
   * How many places are shown of a document; at least one, for a document without any is chosen as a whole. `null` until
   * the document has come.
   */
  readonly shownOf: (at: number) => number | null;
}

/**
 * Where a key leads from the selected place: arrows step, Page keys go from document to document, Home and End to the
 * first and last place. `box` is the search box above the first one; `null` when the key moves nothing.
 */
export function moveSelection(
  { documents, shownOf }: ResultShape,
  selected: Selected | null,
  key: string,
): Selected | 'box' | null {
  if (documents === 0) return null;
  const first: Selected = { at: 0, index: 0 };
  const head = (at: number): Selected | null => (at >= 0 && at < documents ? { at, index: 0 } : null);
  const last = (at: number): Selected => ({ at, index: (shownOf(at) ?? Number.POSITIVE_INFINITY) - 1 });
  if (selected === null || selected.at >= documents) {
    return key === 'ArrowUp' ? 'box' : key === 'End' ? last(documents - 1) : moves.has(key) ? first : null;
  }
  const { at, index } = selected;
  switch (key) {
    case 'ArrowDown':
      return index + 1 < (shownOf(at) ?? 0) ? { at, index: index + 1 } : head(at + 1);
    case 'ArrowUp':
      if (index > 0) return { at, index: Math.min(index, shownOf(at) ?? 1) - 1 };
      return at === 0 ? 'box' : last(at - 1);
    case 'PageDown':
      return head(at + 1);
    case 'PageUp':
      // First to the head of this document, then to the one before.
      return index > 0 ? head(at) : head(at - 1);
    case 'Home':
      return first;
    case 'End':
      return last(documents - 1);
    default:
      return null;
  }
}

const moves = new Set(['ArrowDown', 'PageDown', 'PageUp', 'Home']);
