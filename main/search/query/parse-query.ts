import type { QueryPart } from '../../../preload/contract.ts';
import { fold } from '../fold.ts';
import { readDateSpan } from './date-span.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Clause, Condition, Query, Term } from './query.ts';
import { stateNamed } from './state-names.ts';

/**
 * Reads a query: words that must all occur, “an exact phrase”, 或 (OR, |) between what may stand for each other, -what
 * must not be in the document, and fields (标题: 文号: 机关: 栏目: 日期: 状态: 批注:, with - too). Everything is folded first, so that any
 * width, dash and quotation mark will do. A query whose signs make no sense is read as words, its signs with them: there
 * is no query that is an error.
 */
export function parseQuery(query: string): Query {
  const folded = fold(query);
  const pieces = piecesOf(folded);
  return (pieces && understood(pieces, query)) ?? plainWords(folded, query);
}

/** `null` when the pieces make no sense together. */
function understood(pieces: readonly Piece[], query: string): Query | null {
  const clauses: Clause[] = [];
  const conditions: Condition[] = [];
  const parts: QueryPart[] = [];
  for (const group of groupsOf(pieces) ?? [[]]) {
    const [first, ...others] = group;
    if (first === undefined) return null;
    if (first.field === null && !first.without) {
      clauses.push(group.map(termOf));
      parts.push(partOf(group, query));
      continue;
    }
    const condition = others.length > 0 ? null : conditionOf(first);
    if (condition === null) return null;
    conditions.push(condition);
    parts.push(partOf(group, query));
  }
  return { clauses: distinct(clauses), conditions, parts, plain: false };
}

/** Pieces with 或 between them stand together; `null` where one has nothing on a side that can stand for something else. */
function groupsOf(pieces: readonly Piece[]): Piece[][] | null {
  const groups: Piece[][] = [];
  let joins = false;
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (piece.kind === 'or') {
      if (group === undefined || joins || !isAlternative(group[0])) return null;
      joins = true;
    } else if (joins) {
      if (!isAlternative(piece)) return null;
      group?.push(piece);
      joins = false;
    } else groups.push([piece]);
  }
  return joins ? null : groups;
}

function isAlternative(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.field === null && !piece.without;
}

function termOf({ text, range }: Piece): Term {
  return { text, range };
}

/** `null` for a value that the field cannot have. */
function conditionOf({ field, without, text }: Piece): Condition | null {
  if (field === null) return { field: 'words', without: true, text };
  if (field === 'date') {
    const span = readDateSpan(text);
    return span && { field, without, span };
  }
  if (field === 'state') {
    const state = stateNamed(text);
    return state && { field, without, state };
  }
  return { field, without, text };
}

function partOf(group: readonly Piece[], query: string): QueryPart {
  const [first] = group;
  const start = Math.min(...group.map(({ range }) => range[0]));
  const end = Math.max(...group.map(({ range }) => range[1]));
  const single = first?.field ?? (first?.quoted === true ? 'phrase' : 'word');
  return {
    kind: group.length > 1 ? 'either' : single,
    without: first?.without ?? false,
    texts: group.map(({ text, at }) => query.slice(at, at + text.length)),
    range: [start, end],
  };
}

function plainWords(folded: string, query: string): Query {
  const words = [...folded.matchAll(/[^ ]+/g)].map(
    ({ 0: text, index }): Term => ({ text, range: [index, index + text.length] }),
  );
  return {
    clauses: distinct(words.map((word) => [word])),
    conditions: [],
    parts: words.map(({ range }) => ({
      kind: 'word',
      without: false,
      texts: [query.slice(...range)],
      range,
    })),
    plain: true,
  };
}

/** What is asked for twice is asked for once. */
function distinct(clauses: readonly Clause[]): Clause[] {
  const first = new Map<string, Clause>();
  for (const clause of clauses) {
    const asked = clause.map(({ text }) => text).join('\n');
    if (!first.has(asked)) first.set(asked, clause);
  }
  return [...first.values()];
}
