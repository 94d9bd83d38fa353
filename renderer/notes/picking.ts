/** Which notes are ticked, and the one ticked last, from which Shift reaches. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly last: string | null;
}

export const nonePicked: Picked = { ids: new Set(), last: null };

/**
 * Ticks a note or takes its tick away; with Shift, all from the last one to it.
 * @param order the ids as they stand on the page
 */
export function pick(picked: Picked, id: string, shift: boolean, order: readonly string[]): Picked {
  const on = !picked.ids.has(id);
  const from = shift && picked.last !== null ? order.indexOf(picked.last) : -1;
  const to = order.indexOf(id);
  const reached = from < 0 || to < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const ids = new Set(picked.ids);
  for (const each of reached) {
    if (on) ids.add(each);
    else ids.delete(each);
  }
  return { ids, last: id };
}
