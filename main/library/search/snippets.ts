import type { Database } from 'better-sqlite3';
import type { Snippet } from '../../../preload/contract.ts';
import { type AnyOf, occurrencesIn, snippet } from '../../search/index.ts';
import { type TextRow, textRowsById } from '../blocks.ts';
import { headAddress, partOfAddress } from '../searchable-rows.ts';

const width = 72;
const shownAtFirst = 3;
/** The best are chosen among so many. */
const lookedAt = 20;

/** The places, in the order of their ids, with the stretch around the densest occurrences. */
export function snippetsOf(db: Database, ids: readonly number[], terms: readonly string[]): Snippet[] {
  return textRowsById(db, ids).map((row) => snippetOf(row, terms));
}

/** The places where the most of the clauses hold, in reading order. */
export function bestSnippets(db: Database, ids: readonly number[], clauses: readonly AnyOf[]): Snippet[] {
  const terms = clauses.flat();
  // Every row of one clause holds it: the first are as good as any.
  const rows = textRowsById(db, ids.slice(0, clauses.length < 2 ? shownAtFirst : lookedAt));
  const held = new Map(rows.map((row) => [row.id, heldIn(row.text, clauses)]));
  return rows
    .toSorted((one, other) => (held.get(other.id) ?? 0) - (held.get(one.id) ?? 0) || one.id - other.id)
    .slice(0, shownAtFirst)
    .sort((one, other) => one.id - other.id)
    .map((row) => snippetOf(row, terms));
}

function heldIn(text: string, clauses: readonly AnyOf[]): number {
  return clauses.length < 2
    ? 1
    : clauses.filter((anyOf) => occurrencesIn(text, anyOf).flat().length > 0).length;
}

/** Title, number and part titles are short and shown whole. */
function snippetOf({ address, place, text }: TextRow, terms: readonly string[]): Snippet {
  const title = address === headAddress || partOfAddress(address) !== null;
  return { block: address, place, ...snippet(text, terms, title ? text.length : width) };
}
