import {
  type FacetChoice,
  type FacetName,
  type FacetValue,
  facetNames,
} from '../../../preload/contract-search.ts';
import type { ValidityState } from '../../../preload/contract-validity.ts';
import { compareText, type DocumentFacts } from '../documents.ts';

interface Value {
  readonly value: string;
  readonly label: string;
}

type Facets = { readonly [Name in FacetName]: readonly FacetValue[] };

/** What a document has of each facet that no day changes. */
type LastingValues = { readonly [Name in Exclude<FacetName, 'state'>]: readonly Value[] };

/** A document as facets see it. */
export interface Faceted {
  readonly values: LastingValues;
  /** `null` for what is no official document. */
  readonly state: ValidityState | null;
}

const known = new WeakMap<DocumentFacts, LastingValues>();

/** All but the state is kept: thousands of documents may be asked at every key. */
export function faceted(facts: DocumentFacts, state: ValidityState | null): Faceted {
  const values = known.get(facts) ?? lastingValues(facts);
  known.set(facts, values);
  return { values, state };
}

/** Gives whether a document has one of the chosen values of every facet in which something is chosen. */
export function chosenBy(choice: FacetChoice): (document: Faceted) => boolean {
  const narrowed = narrowing(choice);
  return (document) => narrowed.every((name) => fits(choice, document, name));
}

/** The facets in which something is chosen. */
function narrowing(choice: FacetChoice): FacetName[] {
  return facetNames.filter((name) => choice[name].length > 0);
}

function fits(choice: FacetChoice, { values, state }: Faceted, name: FacetName): boolean {
  if (name === 'state') return state !== null && choice.state.includes(state);
  return values[name].some(({ value }) => choice[name].includes(value));
}

function lastingValues(facts: DocumentFacts): LastingValues {
  const year = facts.day.slice(0, 4);
  return {
    year: year === '' ? [] : [same(year)],
    issue: [{ value: same(facts.issueId).value, label: facts.issue }],
    section: facts.section === null ? [] : [same(facts.section)],
    issuer: facts.issuers.map(same),
    kind: [{ value: same(facts.kind).value, label: sectionKinds[facts.form] ?? facts.kind }],
  };
}

/** What the sections of an issue that are no papers are called; a paper's kind is its own word. */
const sectionKinds: Readonly<Partial<Record<DocumentFacts['form'], string>>> = {
  appointments: '人事任免',
  news: '政务简讯',
  events: '政府记事',
  'issued-list': '发文目录',
  statistics: '统计资料',
  'front-matter': '封面和版权页',
  other: '其他',
};

/** One of each: thousands of documents have the same, and equal strings that are one are compared far faster. */
const shared = new Map<string, Value>();

function same(value: string): Value {
  const before = shared.get(value);
  if (before !== undefined) return before;
  const made = { value, label: value };
  shared.set(value, made);
  return made;
}

/**
 * Counts, for each facet, the documents that all the other facets' choices leave, so that it says what another choice
 * would give. What is chosen stays in the list even when nothing has it any more. Years and issues the newest first,
 * the others the most frequent first.
 */
export function facetCounts(choice: FacetChoice, documents: readonly Faceted[]): Facets {
  const counts = eachFacet(() => new Map<string, Value & { count: number }>());
  const narrowed = narrowing(choice);
  for (const document of documents) {
    const unfit = narrowed.filter((name) => !fits(choice, document, name));
    if (unfit.length > 1) continue;
    const counted = unfit.length === 0 ? facetNames : unfit;
    for (const name of counted) {
      if (name === 'state') count(counts.state, document.state === null ? [] : [same(document.state)]);
      else count(counts[name], document.values[name]);
    }
  }
  return eachFacet((name) => {
    const gone = choice[name].filter((value) => !counts[name].has(value));
    const all = [...counts[name].values(), ...gone.map((value) => ({ ...same(value), count: 0 }))];
    return all.sort(name === 'year' || name === 'issue' ? newestFirst : mostFirst);
  });
}

function count(counts: Map<string, Value & { count: number }>, values: readonly Value[]): void {
  for (const { value, label } of values) {
    const before = counts.get(value);
    if (before === undefined) counts.set(value, { value, label, count: 1 });
    else before.count += 1;
  }
}

function eachFacet<T>(make: (name: FacetName) => T): { readonly [Name in FacetName]: T } {
  return {
    state: make('state'),
    year: make('year'),
    issue: make('issue'),
    section: make('section'),
    issuer: make('issuer'),
    kind: make('kind'),
  };
}

function mostFirst(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || compareText(one.label, other.label);
}

const numeric = new Intl.Collator('zh', { numeric: true });

function newestFirst(one: FacetValue, other: FacetValue): number {
  return numeric.compare(other.label, one.label);
}
