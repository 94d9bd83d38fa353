import type Database from 'better-sqlite3';
import type { StorageInterface } from 'flexsearch';
import { z } from 'zod';
import { gramCode } from './grams.ts';
import { bySegment, idsIn, keyOf, keysOf, segmentOf } from './segments.ts';
import { intersection } from './sorted-ids.ts';
import { decodeGaps, encodeGaps } from './varint.ts';

/** What FlexSearch has gathered in memory since the last commit: gram → ids by score, of which there is one. */
interface FilledIndex {
  readonly map: Map<string, readonly (readonly number[])[]>;
  readonly ctx: Map<string, unknown>;
  readonly reg: Set<number>;
  commit_task: unknown[];
}

/** (last, ids) or (key, ids). */
const postingRow = z.tuple([z.int(), z.instanceof(Uint8Array)]);

/**
 * FlexSearch's storage over a better-sqlite3 connection: one row per gram and segment, its ids as gaps in a BLOB.
 * All but `strike` are FlexSearch's names and arguments: an index that the store is mounted on calls them. They take
 * part in the caller's transaction.
 */
export class PostingStore implements StorageInterface {
  /** As FlexSearch's own adapters name their connection. */
  readonly db: Database.Database;
  readonly #size: Database.Statement;
  readonly #segmentsOf: Database.Statement;
  readonly #one: Database.Statement;
  readonly #append: Database.Statement;
  readonly #replace: Database.Statement;
  readonly #delete: Database.Statement;

  constructor(db: Database.Database) {
    this.db = db;
    // length() of a BLOB is read from the row's header: bytes are as good a measure of rarity as ids, and free.
    this.#size = db
      .prepare('SELECT coalesce(sum(length(ids)), 0) FROM search_posting WHERE key BETWEEN ? AND ?')
      .pluck();
    this.#segmentsOf = db
      .prepare('SELECT key, ids FROM search_posting WHERE key BETWEEN ? AND ? ORDER BY key')
      .raw();
    this.#one = db.prepare('SELECT last, ids FROM search_posting WHERE key = ?').raw();
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

  /** Moves what the index has gathered into the table. Rows are written in key order, which is SQLite's own. */
  async commit(index: FilledIndex): Promise<void> {
    const postings = [...index.map].map(([gram, byScore]) => [gramCode(gram), byScore.flat()] as const);
    postings.sort(([left], [right]) => left - right);
    for (const [code, ids] of postings) {
      for (const [segment, part] of bySegment(ids)) this.#add(keyOf(code, segment), part);
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
    const [rarest, ...others] = this.#rarestFirst(grams);
    if (rarest === undefined) return [];
    const found: number[][] = [];
    for (const row of this.#segmentsOf.iterate(...keysOf(rarest))) {
      const [key, bytes] = postingRow.parse(row);
      const segment = segmentOf(key);
      let offsets = decodeGaps(bytes, -1);
      for (const code of others) {
        if (offsets.length === 0) break;
        offsets = intersection(offsets, this.#read(keyOf(code, segment)));
      }
      found.push(idsIn(segment, offsets));
    }
    return found.flat().slice(offset, offset + limit);
  }

  /** Takes ids, ascending, out of one gram's rows. */
  strike(gram: string, ids: readonly number[]): void {
    for (const [segment, part] of bySegment(ids)) {
      const key = keyOf(gramCode(gram), segment);
      const gone = new Set(part);
      const kept = this.#read(key).filter((at) => !gone.has(at));
      const last = kept.at(-1);
      if (last === undefined) this.#delete.run(key);
      else this.#replace.run(last, encodeGaps(kept, -1), key);
    }
  }

  #add(key: number, offsets: readonly number[]): void {
    const row = this.#one.get(key);
    const previous = row === undefined ? -1 : postingRow.parse(row)[0];
    this.#append.run(key, offsets.at(-1), encodeGaps(offsets, previous));
  }

  #read(key: number): number[] {
    const row = this.#one.get(key);
    return row === undefined ? [] : decodeGaps(postingRow.parse(row)[1], -1);
  }

  #rarestFirst(grams: readonly string[]): number[] {
    const sized = grams.map((gram) => {
      const code = gramCode(gram);
      return { code, size: z.int().parse(this.#size.get(...keysOf(code))) };
    });
    return sized.sort((left, right) => left.size - right.size).map(({ code }) => code);
  }
}
