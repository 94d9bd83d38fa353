/** A snippet of the results: the document it is of and its position among those shown of it. */
export interface Selected {
  readonly documentId: string;
  readonly index: number;
}

/** One document of the results as the keyboard sees it. */
export interface SnippetGroup {
  readonly documentId: string;
  /** How many snippets are shown. */
  readonly shown: number;
}

/**
 * Where a key leads from the selected snippet: arrows step, Page keys go from document to document, Home and End to the
 * first and last snippet. `box` is the search box above the first one; `null` when the key moves nothing.
 */
export function moveSelection(
  groups: readonly SnippetGroup[],
  selected: Selected | null,
  key: string,
): Selected | 'box' | null {
  const all = groups.flatMap(({ documentId, shown }) =>
    Array.from({ length: shown }, (_, index): Selected => ({ documentId, index })),
  );
  const here = all.findIndex(
    ({ documentId, index }) => documentId === selected?.documentId && index === selected.index,
  );
  const heads = all.filter(({ index }) => index === 0);
  const head = heads.findIndex(({ documentId }) => documentId === selected?.documentId);
  switch (key) {
    case 'ArrowDown':
      return all[here + 1] ?? null;
    case 'ArrowUp':
      return here <= 0 ? 'box' : (all[here - 1] ?? null);
    case 'PageDown':
      return heads[head + 1] ?? null;
    case 'PageUp':
      // First to the head of this document, then to the one before.
      return heads[(selected?.index ?? 0) > 0 ? head : head - 1] ?? null;
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

/** The snippet that stands first, where the keyboard enters the results. */
export function firstSnippet(groups: readonly SnippetGroup[]): Selected | null {
  const first = groups.find(({ shown }) => shown > 0);
  return first ? { documentId: first.documentId, index: 0 } : null;
}
