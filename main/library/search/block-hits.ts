import { type BlockMarks, type Suggestion, wideningKinds } from '../../../preload/contract-search.ts';
import { marksIn, type Query } from '../../search/index.ts';
import { type TextRow, textRowsById } from '../blocks.ts';
import type { DocumentFacts } from '../documents.ts';
import type { Library } from '../store.ts';
import { clausesOf, find } from './answer.ts';
import { conditionsHold, type Holds, noNotes } from './conditions.ts';
import { countRows, type Group } from './group.ts';
import { inOrder } from './rank.ts';
import { suggest } from './suggest.ts';

/** One place, for scripts: the whole text with its marks. */
export interface BlockHit {
  readonly documentId: string;
  readonly docNumber: string | null;
  readonly title: string;
  readonly block: string;
  readonly place: string;
  readonly text: string;
  readonly marks: BlockMarks['marks'];
}

/** Exact totals, and the places themselves as far as they were asked for. */
interface BlockHits {
  readonly documents: number;
  readonly blocks: number;
  readonly hits: readonly BlockHit[];
}

export interface BlockAnswer {
  /** What the exact reading of the query finds. */
  readonly exact: BlockHits;
  /** What only a wider one finds: other names, numbers and dates, pinyin, words that stand apart. */
  readonly widened: BlockHits;
  /** Only when nothing was found. */
  readonly suggestion: Suggestion | null;
  readonly tookMs: number;
}

interface BlockQuestion {
  readonly query: string;
  /** How many places to give of each of the two; `null` for all. */
  readonly limit: number | null;
  /** Whether anything but the exact reading is looked for. */
  readonly widen: boolean;
  /** The day for the documents' states. */
  readonly on: string;
}

/** The places of a query, document by document, the best first. There are no notes to ask for. */
export async function searchBlocks(library: Library, question: BlockQuestion): Promise<BlockAnswer> {
  const began = performance.now();
  const asked = { query: question.query, widen: question.widen ? wideningKinds : [] };
  const holdsOf = ({ conditions }: Query): Promise<Holds> =>
    conditionsHold(library, conditions, noNotes, question.on);
  const { query, understood, groups } = await find(library, asked, holdsOf);
  const documentsOf = async (text: string): Promise<number> =>
    (await find(library, { ...asked, query: text }, holdsOf)).groups.length;
  const clauses = clausesOf(understood);
  const sorted = inOrder(library.db, groups, clauses, 'best');
  const exact = sorted.map(({ facts, exactIds }): Group => ({ facts, ids: exactIds }));
  const widened = sorted.map(({ facts, ids, exactIds }): Group => {
    const known = new Set(exactIds);
    return { facts, ids: ids.filter((id) => !known.has(id)) };
  });
  const take = (of: readonly Group[], terms: readonly string[]) => hitsOf(library, of, terms, question.limit);
  return {
    exact: take(exact, understood.exact.flat()),
    widened: take(widened, clauses.flat()),
    suggestion:
      groups.length > 0 ? null : await suggest(library, { text: question.query, query, documentsOf }),
    tookMs: performance.now() - began,
  };
}

function hitsOf(
  { db }: Library,
  groups: readonly Group[],
  terms: readonly string[],
  limit: number | null,
): BlockHits {
  const blocks = countRows(groups);
  let left = limit ?? blocks;
  const hits: BlockHit[] = [];
  for (const { facts, ids } of groups) {
    if (left === 0) break;
    const rows = textRowsById(db, ids.slice(0, left));
    hits.push(...rows.map((row) => blockHit(facts, row, terms)));
    left -= rows.length;
  }
  return { documents: groups.filter(({ ids }) => ids.length > 0).length, blocks, hits };
}

function blockHit(
  { id, docNumber, title }: DocumentFacts,
  { address, place, text }: TextRow,
  terms: readonly string[],
): BlockHit {
  return { documentId: id, docNumber, title, block: address, place, text, marks: marksIn(text, terms) };
}
