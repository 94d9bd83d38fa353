import type { TextMap } from '../text-map.ts';

/** The element that shows an address; `null` when the text has no such place. By the map: searching the page takes long. */
export function blockAt(map: TextMap<Node>, address: string): HTMLElement | null {
  const [first] = map.byAddress.get(address) ?? [];
  const node = first === undefined ? undefined : map.runs[first]?.node;
  return node?.parentElement?.closest<HTMLElement>('[data-address]') ?? null;
}
