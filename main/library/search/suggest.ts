import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Suggestion } from '../../../preload/contract.ts';
import type { Query } from '../../search/index.ts';
import { all } from '../rows.ts';
import type { Library } from '../store.ts';
import { namesSounding } from './spoken-names.ts';

/** A query that finds nothing. */
export interface Asked {
  readonly text: string;
  readonly query: Query;
  /** How many documents another query would find, asked in the same way. */
  readonly documentsOf: (query: string) => Promise<number>;
}

/** Longer words are no slips of the keyboard. */
const longest = 24;

/**
 * For a query that finds nothing: the nearest one that finds something. For a word that is nowhere, in this order: what
 * sounds the same in a name that the library has (老年食唐 → 老年食堂), what looks nearly the same there, its longest piece that
 * is found; where every word is somewhere and no document has all, the query without one of them. `null` when nothing is near.
 */
export async function suggest(library: Library, asked: Asked): Promise<Suggestion | null> {
  const { clauses } = asked.query;
  for (const { text, range } of clauses.flatMap((clause) => (clause.length === 1 ? clause : []))) {
    if ((await library.search.find([[text]])).length > 0) continue;
    for await (const instead of nearest(library, text)) {
      const suggestion = await replaced(asked, range, instead);
      if (suggestion !== null) return suggestion;
    }
    return null;
  }
  return clauses.length < 2 ? null : withoutOne(asked);
}

async function* nearest(library: Library, term: string): AsyncGenerator<string> {
  if (term.length < 2 || term.length > longest) return;
  yield* await namesSounding(library.db, term);
  yield* await namesLooking(library.db, term);
  yield* await pieces(library, term);
}

/** Pieces of names that differ from the term in few signs, the nearest and most frequent first. */
async function namesLooking(db: Database, term: string): Promise<string[]> {
  const mostErrors = Math.floor(term.length / 3);
  if (mostErrors === 0) return [];
  const { default: approximately } = await import('approx-string-match');
  const names = all(db, z.object({ name: z.string() }), 'SELECT DISTINCT name FROM spoken_name');
  const found = names.flatMap(({ name }) =>
    approximately(name, term, mostErrors).map(({ start, end, errors }) => ({
      piece: name.slice(start, end),
      errors,
    })),
  );
  const counts = new Map<string, number>();
  for (const { piece } of found) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const sorted = found.sort(
    (one, other) =>
      one.errors - other.errors || (counts.get(other.piece) ?? 0) - (counts.get(one.piece) ?? 0),
  );
  return [...new Set(sorted.map(({ piece }) => piece.trim()))]
    .filter((piece) => piece.length > 1)
    .slice(0, 5);
}

/** The longest piece of the term that stands anywhere; less than half of it is another thing. */
async function pieces({ search }: Library, term: string): Promise<string[]> {
  for (let length = term.length - 1; length >= Math.max(2, term.length / 2); length -= 1) {
    for (let at = 0; at + length <= term.length; at += 1) {
      const piece = term.slice(at, at + length).trim();
      if (piece.length === length && (await search.find([[piece]])).length > 0) return [piece];
    }
  }
  return [];
}

/** `null` when that finds nothing either. */
async function replaced(
  { text, documentsOf }: Asked,
  [start, end]: readonly [number, number],
  instead: string,
): Promise<Suggestion | null> {
  const said = instead.includes(' ') ? `"${instead}"` : instead;
  const query = `${text.slice(0, start)}${said}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
  const documents = await documentsOf(query);
  return documents === 0 ? null : { query, from: text.slice(start, end), to: instead, documents };
}

/** The query without that part without which the most documents are found. */
async function withoutOne(asked: Asked): Promise<Suggestion | null> {
  let best: Suggestion | null = null;
  for (const { kind, without, range } of asked.query.parts) {
    if (without || !['word', 'phrase', 'either'].includes(kind)) continue;
    const suggestion = await replaced(asked, range, '');
    if (suggestion !== null && suggestion.documents > (best?.documents ?? 0)) best = suggestion;
  }
  return best;
}
