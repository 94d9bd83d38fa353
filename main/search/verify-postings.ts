import type Database from 'better-sqlite3';
import { z } from 'zod';
import { fold } from './fold.ts';
import { gramCode, gramOf, gramsOfText } from './grams.ts';
import { PairList } from './pair-list.ts';
import type { SearchRow } from './search-index.ts';
import { codeOf, idOf, keysOf, placeOf, segmentOf } from './segments.ts';
import { decodeGaps } from './varint.ts';

/** A stored list of rows that is not what the texts give. */
export interface PostingDifference {
  /** One character or two. */
  readonly gram: string;
  /** Rows that hold the gram and are not listed. */
  readonly missing: readonly number[];
  /** Rows that are listed and do not hold it. */
  readonly extra: readonly number[];
}

const storedRow = z.tuple([z.int(), z.int(), z.instanceof(Uint8Array)]);

/** A gram's list in one segment. */
interface List {
  readonly code: number;
  readonly offsets: readonly number[];
  /** What the row says is its greatest offset. */
  readonly last: number;
}

/**
 * Recomputes what the index must know of `rows`, which are all rows, ids ascending, and gives every stored list that
 * differs, is missing or is too many; one with neither rows missing nor extra is right but for its form. Holds one segment
 * at a time, about 200 MB at most, however many rows there are. `onSegment` hears the last id of each. Throws what
 * SQLite throws.
 */
export function* differingPostings(
  db: Database.Database,
  rows: Iterable<SearchRow>,
  onSegment: (lastId: number) => void,
): Generator<PostingDifference> {
  const stored = segmentsStored(db);
  let expected = new PairList();
  let current = 0;
  for (const { id, text } of rows) {
    const { segment, offset } = placeOf(id);
    if (segment > current) {
      yield* compare(db, current, expected);
      onSegment(idOf(current + 1, -1));
      expected = new PairList();
      // Segments without rows must have no lists.
      for (let empty = current + 1; empty < segment; empty += 1) yield* compare(db, empty, expected);
      current = segment;
    }
    for (const gram of gramsOfText(fold(text))) expected.add(gramCode(gram), offset);
  }
  yield* compare(db, current, expected);
  for (let beyond = current + 1; beyond < stored; beyond += 1) yield* compare(db, beyond, new PairList());
}

/** How many lists are stored. Throws what SQLite throws. */
export function countPostings(db: Database.Database): number {
  return z.int().parse(db.prepare('SELECT count(*) FROM search_posting').pluck().get());
}

function segmentsStored(db: Database.Database): number {
  const greatest = z.int().nullable().parse(db.prepare('SELECT max(key) FROM search_posting').pluck().get());
  return greatest === null ? 0 : segmentOf(greatest) + 1;
}

/** Walks over both sides, which have their grams in the same order. */
function* compare(db: Database.Database, segment: number, expected: PairList): Generator<PostingDifference> {
  const wanted = expected.lists();
  let next = wanted.next();
  const difference = (
    code: number,
    should: readonly number[],
    does: readonly number[],
  ): PostingDifference => ({
    gram: gramOf(code),
    missing: without(should, does).map((offset) => idOf(segment, offset)),
    extra: without(does, should).map((offset) => idOf(segment, offset)),
  });
  for (const list of listsStored(db, segment)) {
    while (!next.done && next.value.code < list.code) {
      yield difference(next.value.code, next.value.offsets, []);
      next = wanted.next();
    }
    const should = !next.done && next.value.code === list.code ? next.value.offsets : [];
    if (!isSame(list, should)) yield difference(list.code, should, list.offsets);
    if (should.length > 0) next = wanted.next();
  }
  for (; !next.done; next = wanted.next()) yield difference(next.value.code, next.value.offsets, []);
}

function* listsStored(db: Database.Database, segment: number): Generator<List> {
  const sql = 'SELECT key, last, ids FROM search_posting WHERE key BETWEEN ? AND ? ORDER BY key';
  for (const row of db
    .prepare(sql)
    .raw()
    .iterate(...keysOf(segment))) {
    const [key, last, ids] = storedRow.parse(row);
    yield { code: codeOf(key), last, offsets: decodeGaps(ids, -1) };
  }
}

function isSame({ offsets, last }: List, should: readonly number[]): boolean {
  return (
    offsets.length === should.length &&
    last === should.at(-1) &&
    offsets.every((offset, at) => offset === should[at])
  );
}

function without(offsets: readonly number[], others: readonly number[]): number[] {
  const gone = new Set(others);
  return offsets.filter((offset) => !gone.has(offset));
}
