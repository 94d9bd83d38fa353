import type Database from 'better-sqlite3';
import type { StorageInterface } from 'flexsearch';
import { z } from 'zod';
import { gramCode } from './grams.ts';
import { bySegment, idOf, keyOf, segmentOf } from './segments.ts';
import { commonWithGaps, decodeGaps, encodeGaps, withoutNumbers } from './varint.ts';

/** What FlexSearch has gathered in memory since the last commit: gram → ids by score, of which there is one. */
interface FilledIndex {
  readonly map: Map<string, readonly (readonly number[])[]>;
  readonly ctx: Map<string, unknown>;
  readonly reg: Set<number>;
  commit_task: unknown[];
}

const number = z.int();
const blob = z.instanceof(Uint8Array);

/**
 * FlexSearch's storage over a better-sqlite3 connection: one row per gram and segment, its ids as gaps in a BLOB.
 * All but `strike` are FlexSearch's names and arguments: an index that the store is mounted on calls them. They take
 * part in the caller's transaction.
 */
export class PostingStore implements StorageInterface {
  /** As FlexSearch's own adapters name their connection. */
  readonly db: Database.Database;
  readonly #greatestKey: Database.Statement;
  readonly #last: Database.Statement;
  readonly #ids: Database.Statement;
  readonly #append: Database.Statement;
  readonly #replace: Database.Statement;
  readonly #delete: Database.Statement;

  constructor(db: Database.Database) {
    this.db = db;
    this.#greatestKey = db.prepare('SELECT coalesce(max(key), 0) FROM search_posting').pluck();
    this.#last = db.prepare('SELECT last FROM search_posting WHERE key = ?').pluck();
    this.#ids = db.prepare('SELECT ids FROM search_posting WHERE key = ?').pluck();
    // `||` makes TEXT of BLOBs, which the cast undoes; without it the bytes would be taken for characters later.
    this.#append = db.prepare(
      `INSERT INTO search_posting (key, last, ids) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET last = excluded.last, ids = CAST(ids || excluded.ids AS BLOB)`,
    );
    this.#replace = db.prepare('UPDATE search_posting SET last = ?, ids = ? WHERE key = ?');
    this.#delete = db.prepare('DELETE FROM search_posting WHERE key = ?');
  }

  async mount(index: object): Promise<void> {
    Object.assign(index, { db: this });
  }

  async open(): Promise<void> {}

  /** The connection belongs to whoever opened it. */
  async close(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.clear();
  }

  async clear(): Promise<void> {
    this.db.exec('DELETE FROM search_posting');
  }

  /** Moves what the index has gathered into the table. */
  async commit(index: FilledIndex): Promise<void> {
    const gathered = [...index.map].map(([gram, byScore]) => [gram, byScore.flat()] as const);
    for (const { key, offsets } of inKeyOrder(gathered)) {
      const previous = number.optional().parse(this.#last.get(key)) ?? -1;
      this.#append.run(key, offsets.at(-1), encodeGaps(offsets, previous));
    }
    index.map.clear();
    index.ctx.clear();
    index.reg.clear();
    index.commit_task = [];
  }

  /** The ids of one gram; FlexSearch asks so for queries that are a single gram. */
  async get(gram: string, _context: string, limit: number, offset: number): Promise<number[]> {
    return this.search(undefined, [gram], limit, offset);
  }

  /** The ids that have all the grams, ascending: segment by segment, the rarest gram first. */
  async search(_index: unknown, grams: readonly string[], limit: number, offset: number): Promise<number[]> {
    const found: number[][] = [];
    let codes: readonly number[] = grams.map(gramCode);
    const segments = grams.length === 0 ? 0 : segmentOf(number.parse(this.#greatestKey.get())) + 1;
    for (let segment = 0; segment < segments; segment += 1) {
      const lists = this.#listsIn(segment, codes);
      if (lists === null) continue;
      // What is rare in one segment is rare in the next: asked for first, it soonest shows that nothing can be found.
      codes = lists.map(({ code }) => code);
      const [rarest, ...others] = lists;
      if (rarest === undefined) continue;
      // Offsets are packed after -1: begun before the segment's first id, they come out as ids.
      const before = idOf(segment, -1);
      let ids = decodeGaps(rarest.ids, before);
      for (const other of others) {
        if (ids.length === 0) break;
        ids = commonWithGaps(ids, other.ids, before);
      }
      if (ids.length > 0) found.push(ids);
    }
    const [first = [], ...rest] = found;
    const all = rest.length === 0 ? first : first.concat(...rest);
    return offset === 0 && all.length <= limit ? all : all.slice(offset, offset + limit);
  }

  /** Takes ids, ascending, out of their grams' rows: gram → ids. */
  strike(gone: ReadonlyMap<string, readonly number[]>): void {
    for (const { key, offsets } of inKeyOrder(gone)) {
      const row = blob.optional().parse(this.#ids.get(key));
      if (row === undefined) continue;
      const { bytes, last } = withoutNumbers(row, new Set(offsets));
      if (bytes.length === 0) this.#delete.run(key);
      else this.#replace.run(last, bytes, key);
    }
  }

  /** Each gram's packed offsets in a segment, the shortest first; `null` when a gram has none there. */
  #listsIn(segment: number, codes: readonly number[]): { code: number; ids: Uint8Array }[] | null {
    const lists: { code: number; ids: Uint8Array }[] = [];
    for (const code of codes) {
      const row = this.#ids.get(keyOf(segment, code));
      if (row === undefined) return null;
      lists.push({ code, ids: blob.parse(row) });
    }
    return lists.sort((left, right) => left.ids.length - right.ids.length);
  }
}

/** The rows that postings belong to, as they lie in the file: neighbours are changed together, which is far faster. */
function inKeyOrder(
  postings: Iterable<readonly [gram: string, ids: readonly number[]]>,
): { readonly key: number; readonly offsets: readonly number[] }[] {
  const rows: { key: number; offsets: readonly number[] }[] = [];
  for (const [gram, ids] of postings) {
    const code = gramCode(gram);
    for (const [segment, offsets] of bySegment(ids)) rows.push({ key: keyOf(segment, code), offsets });
  }
  return rows.sort((left, right) => left.key - right.key);
}
