/**
 * Searching: what is asked, how it was understood, and what was found. A *place* is a block (or a title) of a document in
 * which what was searched for stands; offsets are UTF-16 units, ranges exclude their end.
 */
import type { DocumentLabel, Range } from './contract-places.ts';
import type { ValidityState } from './contract-validity.ts';

/** What the found documents are told apart by, and narrowed down to. */
export const facetNames = ['state', 'year', 'issue', 'section', 'issuer', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/** Of each facet, the values that a document may have; a facet without values narrows nothing down. */
export type FacetChoice = { readonly [Name in FacetName]: readonly string[] };

export const noChoice: FacetChoice = { state: [], year: [], issue: [], section: [], issuer: [], kind: [] };

export interface FacetValue {
  /** What is put into a {@link FacetChoice}. */
  readonly value: string;
  /** In the gazette's own words; of a state, its name in the program. */
  readonly label: string;
  /** How many documents have it, of those that the other facets' choices leave. */
  readonly count: number;
}

/**
 * What a search may take for what was written: other names of an agency, a number without its brackets, a date written
 * otherwise, Chinese for its pinyin or initials, words that stand apart in one document.
 */
export const wideningKinds = ['agency', 'number', 'date', 'pinyin', 'apart'] as const;
export type WideningKind = (typeof wideningKinds)[number];

/** One thing that was also searched for. */
export interface Widening {
  readonly kind: WideningKind;
  /** As written; empty for `apart`. */
  readonly from: string;
  /** What was taken for it as well, the most frequent first; empty for `apart`. */
  readonly to: readonly string[];
  /** How many more there are that were not taken; they are too many to be meant. */
  readonly left: number;
}

/** Where is searched; everything when all are `null` and `false`. */
export interface SearchScope {
  readonly documentId: string | null;
  readonly issueId: string | null;
  /** Only documents that one has written notes on. */
  readonly noted: boolean;
}

export const everywhere: SearchScope = { documentId: null, issueId: null, noted: false };

/** Best first, by day, or by number. */
export const searchOrders = ['best', 'newest', 'oldest', 'number'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** What is searched, without which page of the answer is wanted. */
export interface SearchQuestion {
  readonly query: string;
  /** What may be taken for what was written besides its exact reading. */
  readonly widen: readonly WideningKind[];
  readonly choice: FacetChoice;
  readonly scope: SearchScope;
  readonly order: SearchOrder;
  /** The day for the documents' states, `YYYY-MM-DD`. */
  readonly on: string;
}

export interface SearchRequest extends SearchQuestion {
  /** How many documents to leave out at the top, for paging. */
  readonly offset: number;
  /** How many documents to give. */
  readonly limit: number;
}

/** The fields that a query can name. */
export type FieldName = 'title' | 'number' | 'issuer' | 'section' | 'date' | 'state' | 'note';

/** A part of the query as it was understood, for a chip that shows it and takes it out again. */
export interface QueryPart {
  /** `either`: one of several suffices. */
  readonly kind: 'word' | 'phrase' | 'either' | FieldName;
  /** Whether the documents that have it are left out. */
  readonly without: boolean;
  /** As written, without signs of the query language: several of an `either`. */
  readonly texts: readonly string[];
  /** Where it stands in the query, its signs with it. */
  readonly range: Range;
}

/** How a query was read. */
interface QueryReading {
  readonly parts: readonly QueryPart[];
  /** The query has signs of the query language that make no sense: all of it was taken for words. */
  readonly plain: boolean;
}

/** Nothing was found; this would be found. */
export interface Suggestion {
  /** The query to ask instead. */
  readonly query: string;
  /** What of the query is replaced by what. */
  readonly from: string;
  readonly to: string;
  readonly documents: number;
}

/** Exact, whatever the page. */
export interface Totals {
  readonly documents: number;
  readonly places: number;
}

export interface SearchAnswer {
  readonly query: string;
  readonly reading: QueryReading;
  /** What was searched for besides the exact reading and found something that it did not. */
  readonly widenings: readonly Widening[];
  /** All that is shown. */
  readonly all: Totals;
  /** Of that, what the exact reading finds; it stands first when sorted best first. */
  readonly exact: Totals;
  readonly facets: { readonly [Name in FacetName]: readonly FacetValue[] };
  readonly tookMs: number;
  readonly hits: readonly DocumentHits[];
}

export interface DocumentHits extends DocumentLabel {
  readonly section: string | null;
  readonly signedOn: string | null;
  readonly issuers: readonly string[];
  readonly titleMarks: readonly Range[];
  /** On the day that was asked for; `null` for what is no official document. */
  readonly state: ValidityState | null;
  /** Whether the exact reading finds it. */
  readonly exact: boolean;
  /** How many places it has; 0 when only fields were asked for. */
  readonly count: number;
  /** The best three, in reading order; all of them come by `search.document`. */
  readonly snippets: readonly Snippet[];
}

export interface Snippet {
  readonly block: string;
  readonly place: string;
  /** A stretch of the block around the marks, with … where it was cut. */
  readonly text: string;
  readonly marks: readonly Range[];
  /** The first mark in the block's own text: where a jump lands. */
  readonly at: Range;
}

/** All marked stretches at one address, in order. */
export interface BlockMarks {
  readonly block: string;
  readonly marks: readonly Range[];
}

/** A search that is kept. */
export interface KeptSearch {
  readonly id: string;
  readonly question: Omit<SearchQuestion, 'on'>;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `null` for one of the recent ones, which make place for newer ones. */
  readonly name: string | null;
}

/** A question about one document found by a search. */
interface InDocument {
  readonly query: string;
  readonly widen: readonly WideningKind[];
  readonly documentId: string;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };

export interface SearchCalls {
  'search.run': Call<SearchRequest, SearchAnswer>;
  /** For a question that finds nothing: the nearest one that would. `null` when nothing is near, or it does find something. */
  'search.suggest': Call<SearchQuestion, { readonly suggestion: Suggestion | null }>;
  /** Every place of one document, in reading order. */
  'search.document': Call<InDocument, readonly Snippet[]>;
  /** Every occurrence of what is searched for in one document, for marking. */
  'search.marks': Call<InDocument, readonly BlockMarks[]>;
  /** Saved ones first, by name; then the recent ones, the newest first. */
  'search.kept': Call<Readonly<Record<string, never>>, readonly KeptSearch[]>;
  /** Remembers a search among the recent ones, or under a name. A question that is already there takes the newer time. */
  'search.keep': Call<
    { readonly question: Omit<SearchQuestion, 'on'>; readonly name: string | null },
    KeptSearch
  >;
  /** Forgets a kept search and gives it back, so that it can be kept again. */
  'search.forget': Call<{ readonly id: string }, KeptSearch>;
}

export const searchCallNames = [
  'search.run',
  'search.suggest',
  'search.document',
  'search.marks',
  'search.kept',
  'search.keep',
  'search.forget',
] as const satisfies readonly (keyof SearchCalls)[];
