/** Something whose rows are neighbours. */
export interface RowRange {
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/** A document with those of the rows found that are its own, ascending. */
export interface RowGroup<Facts extends RowRange> {
  readonly facts: Facts;
  readonly ids: readonly number[];
}

/**
 * Both lists ascend, and a document's rows are neighbours: one walk over both. A row whose document was taken out since
 * it was found is left out.
 */
export function groupByDocument<Facts extends RowRange>(
  documents: readonly Facts[],
  ids: readonly number[],
): RowGroup<Facts>[] {
  const groups: RowGroup<Facts>[] = [];
  let at = 0;
  for (const facts of documents) {
    while ((ids[at] ?? Infinity) < facts.firstBlock) at += 1;
    const from = at;
    while ((ids[at] ?? Infinity) <= facts.lastBlock) at += 1;
    if (at > from) groups.push({ facts, ids: ids.slice(from, at) });
  }
  return groups;
}
