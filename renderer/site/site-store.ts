import type { StorageInterface } from 'flexsearch';
import { gramCode } from '../../main/search/grams.ts';
import { commonWithGaps, decodeGaps } from '../../main/search/varint.ts';
import type { SiteData } from './data.ts';
import { firstNotBelow, type PairList, readPairLists } from './pair-lists.ts';
import type { Site } from './site.ts';
import { readToken, type Token } from './tokens.ts';

/** Behind the last unit of a row. */
const rowEnd = 0;
const mostUnits = 0xffff;

/**
 * FlexSearch's storage over a site's files of postings. Its tokens name pairs with their offsets: what it finds are the
 * rows in which they stand just so, and no others. It is only read.
 */
export class SiteStore implements StorageInterface {
  /** As FlexSearch's own adapters name their connection. */
  readonly db: SiteData;
  readonly #site: Site;
  readonly #files = new Map<number, Promise<readonly PairList[]>>();

  constructor(site: Site, data: SiteData) {
    this.#site = site;
    this.db = data;
  }

  async mount(index: object): Promise<void> {
    Object.assign(index, { db: this });
  }

  async open(): Promise<void> {}

  async close(): Promise<void> {}

  async destroy(): Promise<void> {}

  async clear(): Promise<void> {}

  /** FlexSearch asks so for a single token. */
  get(token: string, _context: string, limit: number, offset: number): Promise<number[]> {
    return this.search(undefined, [token], limit, offset);
  }

  /** The rows, ascending, that hold all tokens at their offsets from one place. */
  async search(_index: unknown, names: readonly string[], limit: number, offset: number): Promise<number[]> {
    const [first, ...others] = names.map(readToken);
    if (first === undefined) return [];
    const found =
      first.units.length === 1 ? this.#rowsWithUnit(first.units) : this.#rowsWithPairs([first, ...others]);
    return (await found).slice(offset, offset + limit);
  }

  async #rowsWithUnit(unit: string): Promise<number[]> {
    const lists = await this.#lists(gramCode(unit) + rowEnd, gramCode(unit) + mostUnits);
    const held = new Uint8Array(this.#site.starts.length);
    for (const { places } of lists) for (const row of this.#rowsOf(decodeGaps(places, -1))) held[row] = 1;
    const rows: number[] = [];
    for (let row = 0; row < held.length; row += 1) if (held[row] === 1) rows.push(row);
    return rows;
  }

  async #rowsWithPairs(tokens: readonly Token[]): Promise<number[]> {
    const lists = await Promise.all(
      tokens.map(async ({ offset, units }) => {
        const [list] = await this.#lists(gramCode(units), gramCode(units));
        return { offset, places: list?.places ?? new Uint8Array(0) };
      }),
    );
    // From the rarest pair on there are ever fewer places to look at.
    const [rarest, ...others] = lists.sort((one, other) => one.places.length - other.places.length);
    if (rarest === undefined) return [];
    let beginnings = decodeGaps(rarest.places, -1)
      .map((place) => place - rarest.offset)
      .filter((place) => place >= 0);
    for (const { offset, places } of others) {
      if (beginnings.length === 0) break;
      const shifted = beginnings.map((place) => place + offset);
      beginnings = commonWithGaps(shifted, places, -1).map((place) => place - offset);
    }
    return this.#rowsOf(beginnings);
  }

  /** The lists with codes from `first` to `last`; loads every file that may have one. */
  async #lists(first: number, last: number): Promise<PairList[]> {
    const { postings } = this.#site;
    // A file begins with its first code: what is below that lies in the file before.
    const from = Math.max(0, firstNotBelow(postings, first + 1) - 1);
    const to = firstNotBelow(postings, last + 1);
    const numbers: number[] = [];
    for (let file = from; file < to; file += 1) numbers.push(file);
    const files = await Promise.all(numbers.map((file) => this.#file(file)));
    return files.flatMap((lists) => lists.filter(({ code }) => code >= first && code <= last));
  }

  #file(at: number): Promise<readonly PairList[]> {
    const before = this.#files.get(at);
    if (before !== undefined) return before;
    const file = this.db.postings(at).then((bytes) => readPairLists(bytes, this.#site.postings[at] ?? 0));
    this.#files.set(at, file);
    file.catch(() => this.#files.delete(at));
    return file;
  }

  /** The rows that hold the places, both ascending, each row once. */
  #rowsOf(places: readonly number[]): number[] {
    const { starts } = this.#site;
    const rows: number[] = [];
    let row = 0;
    for (const place of places) {
      while ((starts[row + 1] ?? Infinity) <= place) row += 1;
      if (rows[rows.length - 1] !== row) rows.push(row);
    }
    return rows;
  }
}
