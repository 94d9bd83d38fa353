import type { Marker, Scheme } from '../text/marker.ts';

const rank: Readonly<Record<Scheme, number>> = {
  第X部分: 0.5,
  第X编: 0,
  第X章: 1,
  第X节: 2,
  第X条: 3,
  '壹、': 3.5,
  'Ⅰ.': 3.7,
  '一、': 4,
  '（一）': 5,
  '1.': 6,
  '(1)': 7,
  '①': 8,
  'A.': 8.3,
  '(a)': 8.6,
  '1.1': 4,
  '——': 9,
  '△': 9,
};

/** How far out a scheme usually stands: 第X编 is outermost. */
export function rankOf(scheme: Scheme): number {
  return rank[scheme];
}

/** Follows the numbers of a text and says whether the next one carries them on. */
export class Sequence {
  readonly #last = new Map<Scheme, number>();
  #path: readonly number[] = [];

  /** Whether the number is the next in its list, or opens a list. */
  isNext(marker: Marker): boolean {
    if (marker.number === null) return true;
    if (marker.scheme === '1.1') return this.#isNextPath(marker.path);
    const last = this.#last.get(marker.scheme);
    return marker.value === 1 || (last !== undefined && marker.value === last + 1);
  }

  /** Whether the number could stand here if the print doubled or lost one. */
  isNear(marker: Marker): boolean {
    if (this.isNext(marker)) return true;
    if (marker.scheme === '1.1') return this.#isNearPath(marker.path);
    const last = this.#last.get(marker.scheme);
    return last !== undefined && marker.value >= last && marker.value <= last + 3;
  }

  /** Takes the number in: lists inside the one it belongs to begin anew. */
  take(marker: Marker): void {
    if (marker.scheme === '1.1') this.#path = marker.path;
    else if (marker.number !== null) this.#last.set(marker.scheme, marker.value);
    const own = rankOf(marker.scheme);
    for (const scheme of [...this.#last.keys()]) {
      if (rankOf(scheme) > own && scheme !== '第X条' && scheme !== marker.scheme) this.#last.delete(scheme);
    }
  }

  #isNextPath(path: readonly number[]): boolean {
    const last = this.#path;
    if (path.length === 1) return path[0] === (last[0] ?? 0) + 1;
    if (last.length === 0) return path.every((part) => part === 1);
    return isChild(last, path) || isSibling(last, path, 1);
  }

  #isNearPath(path: readonly number[]): boolean {
    const last = this.#path;
    if (path.length === 1)
      return last.length > 0 && (path[0] ?? 0) >= (last[0] ?? 0) && (path[0] ?? 0) <= (last[0] ?? 0) + 2;
    return isSibling(last, path, 3) || isSibling(last, path, 0);
  }
}

function isChild(last: readonly number[], path: readonly number[]): boolean {
  return path.length === last.length + 1 && path.at(-1) === 1 && last.every((part, at) => part === path[at]);
}

function isSibling(last: readonly number[], path: readonly number[], step: number): boolean {
  if (path.length > last.length || path.length < 1) return false;
  const at = path.length - 1;
  const moved = (path[at] ?? 0) - (last[at] ?? 0);
  const sameAbove = path.slice(0, at).every((part, index) => part === last[index]);
  return sameAbove && (step <= 1 ? moved === step : moved >= 1 && moved <= step);
}
