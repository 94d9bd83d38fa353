import type { Line } from '../lines/lines.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { genreOf, isShortTitle } from '../text/title.ts';
import type { FoundHead } from './found-head.ts';
import type { PrintedEntry } from './toc-entry.ts';

/** The entries of the contents that no place in the body has been found for yet. */
export class EntryPool {
  readonly #byOpening = new Map<string, { readonly entry: PrintedEntry; readonly wanted: string }[]>();
  readonly #entries: readonly PrintedEntry[];
  readonly #used = new Set<PrintedEntry>();

  constructor(entries: readonly PrintedEntry[]) {
    this.#entries = entries;
    for (const entry of entries) {
      const wanted = words(entry.title);
      const opening = wanted.slice(0, 4);
      const list = this.#byOpening.get(opening);
      if (list === undefined) this.#byOpening.set(opening, [{ entry, wanted }]);
      else list.push({ entry, wanted });
    }
  }

  /** The entry that lists a found head: same number, same words, the same with its issuer shortened, or nearly the same words. */
  takeFor(head: FoundHead): PrintedEntry | null {
    const free = this.#entries.filter((entry) => !this.#used.has(entry));
    const wanted = words(head.title);
    const entry =
      free.find(
        (one) =>
          one.docNumber !== null && head.docNumber !== null && sameNumber(one.docNumber, head.docNumber),
      ) ??
      free.find((one) => words(one.title) === wanted && one.docNumber === null) ??
      onlyOne(free.filter((one) => one.docNumber === null && isShortened(one.title, head.title))) ??
      free.find((one) => one.docNumber === null && nearlySame(words(one.title), wanted)) ??
      null;
    if (entry !== null) this.#used.add(entry);
    return entry !== null && this.#listsTextBelow(entry) ? null : entry;
  }

  /** An order and the text that it issues may both be listed: then the text's entry is the one that names the paper. */
  #listsTextBelow(order: PrintedEntry): boolean {
    const below = this.#entries[this.#entries.indexOf(order) + 1];
    return (
      /令$/.test(order.title) &&
      below !== undefined &&
      below.docNumber === null &&
      below.section === order.section &&
      genreOf(below.title) !== null &&
      !/令$/.test(below.title)
    );
  }

  /** The entry whose title is printed at this place, over one line or up to four. */
  takeAt(
    body: readonly Line[],
    at: number,
    taken: ReadonlySet<number>,
  ): { entry: PrintedEntry; end: number } | null {
    const first = words(body[at]?.text ?? '');
    if (first.length < 2) return null;
    for (const { entry, wanted } of this.#byOpening.get(first.slice(0, 4)) ?? []) {
      if (this.#used.has(entry) || !wanted.startsWith(first)) continue;
      let so = '';
      for (let end = at; end < at + 4 && end < body.length && !taken.has(end); end++) {
        so += words(body[end]?.text ?? '');
        if (!wanted.startsWith(so)) break;
        if (so !== wanted) continue;
        this.#used.add(entry);
        return { entry, end: end + 1 };
      }
    }
    return null;
  }
}

/** Contents may shorten who issues a paper, or leave it out, and so may the body. */
function isShortened(a: string, b: string): boolean {
  return isShortTitle(a, b) || isShortTitle(b, a);
}

function onlyOne(entries: readonly PrintedEntry[]): PrintedEntry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

/** Same but for a few characters: the contents and the body are set by different hands. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > 8) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  return (head + tail) / Math.max(a.length, b.length) >= 0.8;
}
