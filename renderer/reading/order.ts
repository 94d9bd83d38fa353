/** Where a document of the list is moved to. */
export type Move = 'up' | 'down' | 'first';

/** The order after a move; `null` when there is no farther to go, or nothing of that id. */
export function movedOrder(ids: readonly string[], id: string, move: Move): readonly string[] | null {
  const from = ids.indexOf(id);
  const to = move === 'first' ? 0 : from + (move === 'up' ? -1 : 1);
  if (from < 0 || to === from || to < 0 || to >= ids.length) return null;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
