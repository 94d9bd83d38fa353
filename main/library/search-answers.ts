import type { Database } from 'better-sqlite3';
import type {
  BlockMarks,
  DocumentHits,
  SearchAnswer,
  SearchRequest,
  Snippet,
} from '../../preload/contract.ts';
import { marksIn, parseTerms, snippet } from '../search/index.ts';
import { type TextRow, textRowsById, textRowsOf } from './blocks.ts';
import { allDocuments, type DocumentFacts, documentById, labelOf, newestFirst } from './documents.ts';
import { headAddress, partOfAddress } from './searchable-rows.ts';
import type { Library } from './store.ts';
import { stateReader } from './validity/validity.ts';

const snippetWidth = 72;
const snippetsAtFirst = 3;

/** A document with the ids of its rows that hold every term, ascending. */
interface Group {
  readonly facts: DocumentFacts;
  readonly ids: readonly number[];
}

/**
 * Answers a query over the whole library: documents whose title or number holds all terms first, then those with the
 * most places, then the newest. Totals are exact whatever the limit.
 */
export async function searchLibrary(library: Library, request: SearchRequest): Promise<SearchAnswer> {
  const began = performance.now();
  const { offset, limit, on, state } = request;
  const found = await grouped(library, request.query);
  const { terms } = found;
  const stateOf = stateReader(library.db, on);
  const groups = state === null ? found.groups : found.groups.filter(({ facts }) => stateOf(facts) === state);
  const page = groups.slice(offset, offset + limit);
  const hits = page.map((group) => ({
    ...documentHits(library.db, group, terms),
    state: stateOf(group.facts),
  }));
  return {
    query: request.query,
    terms: request.query.split(/\s+/).filter((term) => term !== ''),
    documents: groups.length,
    blocks: countRows(groups),
    tookMs: performance.now() - began,
    hits,
  };
}

/** Every place of one document that holds all terms, in reading order. */
export async function searchDocument(
  library: Library,
  query: string,
  documentId: string,
): Promise<Snippet[]> {
  const facts = documentById(library.db, documentId);
  if (facts === null) return [];
  const { terms, ids } = await library.search.find(query);
  return textRowsById(library.db, within(ids, facts)).map((row) => snippetOf(row, terms));
}

/** Every occurrence of any of the query's terms in one document, by address. */
export function searchMarks(db: Database, query: string, documentId: string): BlockMarks[] {
  const terms = parseTerms(query);
  if (terms.length === 0) return [];
  return textRowsOf(db, documentId)
    .map(({ address, text }) => ({ block: address, marks: marksIn(text, terms) }))
    .filter(({ marks }) => marks.length > 0);
}

/** One hit, for scripts: the whole text with its marks. */
export interface BlockHit {
  readonly documentId: string;
  readonly docNumber: string | null;
  readonly title: string;
  readonly block: string;
  readonly place: string;
  readonly text: string;
  readonly marks: BlockMarks['marks'];
}

/** Exact totals and the hits themselves. */
export interface BlockHits {
  readonly documents: number;
  readonly blocks: number;
  readonly tookMs: number;
  readonly hits: readonly BlockHit[];
}

/** Rows that hold all terms, document by document in the order of {@link searchLibrary}; all when `limit` is `null`. */
export async function searchBlocks(
  library: Library,
  query: string,
  limit: number | null,
): Promise<BlockHits> {
  const began = performance.now();
  const { terms, groups } = await grouped(library, query);
  const blocks = countRows(groups);
  let left = limit ?? blocks;
  const hits: BlockHit[] = [];
  for (const { facts, ids } of groups) {
    if (left === 0) break;
    const rows = textRowsById(library.db, ids.slice(0, left));
    hits.push(...rows.map((row) => blockHit(facts, row, terms)));
    left -= rows.length;
  }
  return { documents: groups.length, blocks, tookMs: performance.now() - began, hits };
}

function blockHit(
  facts: DocumentFacts,
  { address, place, text }: TextRow,
  terms: readonly string[],
): BlockHit {
  const { id, docNumber, title } = facts;
  return { documentId: id, docNumber, title, block: address, place, text, marks: marksIn(text, terms) };
}

function countRows(groups: readonly Group[]): number {
  return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}

async function grouped(
  { db, search }: Library,
  query: string,
): Promise<{ terms: readonly string[]; groups: Group[] }> {
  const { terms, ids } = await search.find(query);
  const groups = ids.length === 0 ? [] : groupByDocument(allDocuments(db), ids);
  return { terms, groups: groups.sort(bestFirst) };
}

/**
 * Both lists ascend, and a document's rows are neighbours: one walk over both. A row whose document was taken out since
 * it was found is left out.
 */
function groupByDocument(documents: readonly DocumentFacts[], ids: readonly number[]): Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (const facts of documents) {
    while ((ids[at] ?? Infinity) < facts.firstBlock) at += 1;
    const from = at;
    while ((ids[at] ?? Infinity) <= facts.lastBlock) at += 1;
    if (at > from) groups.push({ facts, ids: ids.slice(from, at) });
  }
  return groups;
}

function bestFirst(one: Group, other: Group): number {
  const inHead = Number(hitsHead(other)) - Number(hitsHead(one));
  return inHead || other.ids.length - one.ids.length || newestFirst(one.facts, other.facts);
}

function hitsHead({ facts, ids }: Group): boolean {
  return ids[0] === facts.firstBlock;
}

function within(ids: readonly number[], { firstBlock, lastBlock }: DocumentFacts): number[] {
  return ids.filter((id) => id >= firstBlock && id <= lastBlock);
}

function documentHits(
  db: Database,
  { facts, ids }: Group,
  terms: readonly string[],
): Omit<DocumentHits, 'state'> {
  return {
    ...labelOf(facts),
    section: facts.section,
    signedOn: facts.signedOn,
    issuers: facts.issuers,
    titleMarks: marksIn(facts.title, terms),
    count: ids.length,
    snippets: textRowsById(db, ids.slice(0, snippetsAtFirst)).map((row) => snippetOf(row, terms)),
  };
}

/** Title, number and part titles are short and shown whole. */
function snippetOf({ address, place, text }: TextRow, terms: readonly string[]): Snippet {
  const title = address === headAddress || partOfAddress(address) !== null;
  const excerpt = snippet(text, terms, title ? text.length : snippetWidth);
  return { block: address, place, ...excerpt };
}
