import type { Place } from '../../preload/contract.ts';

/** What stands before the last number or letter of an address: `art-39-i2.1` gives `art-39-i2`, then `art-39`, `art`. */
const lastStep = /^(.+)[-.~]([^-.~]*)$/u;

/**
 * The place itself where the document still has it, else the nearest to it: a correction can take a paragraph away, or
 * number it anew. That is what it stood in (第三十九条 for a paragraph of it), else what is numbered just before it or
 * just behind; where nothing is akin, what lies about as far down.
 * @param addresses all of the document's, from top to bottom; never empty
 */
export function nearestPlace(addresses: readonly string[], place: Place): Place {
  const at = (block: string, fraction: number): Place => ({ ...place, block, fraction });
  const known = new Set(addresses);
  if (known.has(place.block)) return place;
  for (let block = place.block; ; ) {
    const [, outer, own] = lastStep.exec(block) ?? [];
    const sibling = siblingOf(addresses, block, outer, own);
    if (sibling) return at(sibling.address, sibling.before ? 1 : 0);
    if (outer === undefined) break;
    if (known.has(outer)) return at(outer, 0);
    block = outer;
  }
  const index = Math.floor((place.progress ?? 0) * (addresses.length - 1));
  return at(addresses[index] ?? 'head', 0);
}

interface Sibling {
  readonly address: string;
  readonly before: boolean;
}

/** 第三十八条 for 第三十九条, or 第四十条 where there is none before; `null` for what bears no number. */
function siblingOf(
  addresses: readonly string[],
  gone: string,
  outer: string | undefined,
  own: string | undefined,
): Sibling | null {
  const number = /^(\D*)(\d+)$/u.exec(own ?? '');
  if (outer === undefined || !number) return null;
  const stem = gone.slice(0, gone.length - (number[2]?.length ?? 0));
  const wanted = Number(number[2]);
  const numbered = addresses.flatMap((address) => {
    const rest = address.startsWith(stem) ? address.slice(stem.length) : '';
    return /^\d+$/u.test(rest) ? [{ address, number: Number(rest) }] : [];
  });
  const before = numbered.filter((each) => each.number < wanted);
  const closest = before.toSorted((one, other) => other.number - one.number)[0];
  if (closest) return { address: lastWithin(addresses, closest.address), before: true };
  const next = numbered.toSorted((one, other) => one.number - other.number)[0];
  return next ? { address: next.address, before: false } : null;
}

/** The last address that stands under `outer`, or that itself: what follows it is the next of its kind. */
function lastWithin(addresses: readonly string[], outer: string): string {
  const inside = (address: string) =>
    address.startsWith(outer) && /^[-.~]/u.test(address.slice(outer.length));
  return addresses.findLast(inside) ?? outer;
}
