import type Database from 'better-sqlite3';
import { Index, type StorageInterface } from 'flexsearch';
import { z } from 'zod';
import { fold } from './fold.ts';
import { gramsOfTerm, gramsOfText } from './grams.ts';
import { readings } from './label-numbers.ts';
import { PostingStore } from './posting-store.ts';
import type { AnyOf } from './query/query.ts';
import { intersection, union } from './sorted-ids.ts';

/** A piece of text to be found, under the id that a search gives back. */
export interface SearchRow {
  /** A whole number from 1 to 134 million. */
  readonly id: number;
  readonly text: string;
}

/** Exact substring search over folded text. Nothing is held in memory between calls. */
export interface SearchIndex {
  /**
   * Adds rows, ids ascending and above all present. The caller has begun a transaction and ends it: rolling back
   * leaves the index as it was.
   *
   * @throws RangeError when an id is not above the one before; Error outside a transaction.
   */
  add(rows: Iterable<SearchRow>): Promise<void>;
  /** Takes rows out again, in the caller's transaction; an id that is not there is passed over. */
  remove(ids: readonly number[]): Promise<void>;
  /** The rows, ascending, in which of each clause at least one term occurs; nothing is cut off. Without clauses none. */
  find(clauses: readonly AnyOf[]): Promise<readonly number[]>;
  /** The rows, ascending, that may hold one of the terms: all that do, and few others. */
  possible(anyOf: AnyOf): Promise<readonly number[]>;
  /** Those of the rows, ascending, that hold one of the terms, of which each was among the possible ones. */
  holding(ids: readonly number[], anyOf: AnyOf): readonly number[];
}

/** FlexSearch cuts results at 100 unless told otherwise. */
const everything = { limit: 1e9 };
/** How many rows FlexSearch may hold in memory before they are written. */
const rowsAtOnce = 4096;
/** A gram of so many characters is in the index itself; longer terms are checked against the text. */
const gramLength = 2;

/** Opens the index in `db`, which may be read-only when nothing is added; the tables must exist. */
export function openSearchIndex(db: Database.Database): SearchIndex {
  const store = new PostingStore(db);
  const reader = flexIndex(gramsOfTerm);
  const mounted = reader.mount(store);

  const greatestId = db.prepare('SELECT coalesce(max(id), 0) FROM search_text').pluck();
  const insertText = db.prepare('INSERT INTO search_text (id, folded) VALUES (?, ?)');
  const selectText = db.prepare('SELECT folded FROM search_text WHERE id = ?').pluck();
  const deleteText = db.prepare('DELETE FROM search_text WHERE id = ?');

  async function add(rows: Iterable<SearchRow>): Promise<void> {
    requireTransaction(db);
    // One for each time: what a failed adding had gathered must not be written by the next.
    const writer = flexIndex(gramsOfText);
    await writer.mount(store);
    let last = z.int().parse(greatestId.get());
    let waiting = 0;
    for (const { id, text } of rows) {
      if (id <= last) throw new RangeError(`row ${id} after row ${last}: ids must ascend`);
      last = id;
      const folded = fold(text);
      insertText.run(id, folded);
      writer.add(id, folded);
      waiting += 1;
      if (waiting < rowsAtOnce) continue;
      await writer.commit();
      waiting = 0;
    }
    await writer.commit();
  }

  async function remove(ids: readonly number[]): Promise<void> {
    requireTransaction(db);
    const gone = new Map<string, number[]>();
    for (const id of [...ids].sort((left, right) => left - right)) {
      const folded = z.string().optional().parse(selectText.get(id));
      if (folded === undefined) continue;
      deleteText.run(id);
      for (const gram of gramsOfText(folded)) {
        const of = gone.get(gram);
        if (of === undefined) gone.set(gram, [id]);
        else of.push(id);
      }
    }
    store.strike(gone);
  }

  async function find(clauses: readonly AnyOf[]): Promise<readonly number[]> {
    let ids: readonly number[] | null = null;
    for (const anyOf of clauses) {
      const other = await possible(anyOf);
      ids = ids === null ? other : intersection(ids, other);
      if (ids.length === 0) break;
    }
    return clauses.reduce(holding, ids ?? []);
  }

  async function possible(anyOf: AnyOf): Promise<readonly number[]> {
    await mounted;
    let ids: readonly number[] = [];
    for (const reading of anyOf.flatMap(readings)) {
      const found: readonly unknown[] = await reader.search(reading, everything);
      if (areNumbers(found)) ids = union(ids, found);
    }
    return ids;
  }

  function holding(ids: readonly number[], anyOf: AnyOf): readonly number[] {
    const forms = anyOf.flatMap(readings);
    return forms.every((form) => form.length <= gramLength) ? ids : rowsHolding(ids, forms);
  }

  /** In SQL, so that no text is copied out of it. Not LIKE: the per cent sign is a character like any other. */
  function rowsHolding(ids: readonly number[], forms: readonly string[]): readonly number[] {
    if (ids.length === 0) return ids;
    const holding = db
      .prepare(
        `SELECT search_text.id FROM json_each(?) CROSS JOIN search_text ON search_text.id = json_each.value
         WHERE ${forms.map(() => 'instr(folded, ?) > 0').join(' OR ')} ORDER BY search_text.id`,
      )
      .pluck();
    const held: readonly unknown[] = holding.all(JSON.stringify(ids), ...forms);
    return areNumbers(held) ? held : [];
  }

  return { add, remove, find, possible, holding };
}

function flexIndex(encode: (text: string) => string[]): Index<false, StorageInterface> {
  return new Index<false, StorageInterface>({
    tokenize: 'strict',
    resolution: 1,
    fastupdate: false,
    cache: false,
    // Its own commits come from a timer, behind the transaction's back.
    commit: false,
    encode,
  });
}

/** Ids of ours always are; a schema would take longer over them than the search itself. */
function areNumbers(ids: readonly unknown[]): ids is readonly number[] {
  return ids.every((id) => typeof id === 'number');
}

function requireTransaction(db: Database.Database): void {
  if (!db.inTransaction) throw new Error('the index is changed inside a transaction only');
}
