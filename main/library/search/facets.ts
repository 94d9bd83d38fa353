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

/** What a document has of each facet. */
type ValuesOf = { readonly [Name in FacetName]: readonly Value[] };

/** Whether the document has one of the chosen values of every facet in which something is chosen. */
export function isChosen(choice: FacetChoice, values: ValuesOf): boolean {
  return facetNames.every((name) => fits(choice, values, name));
}

function fits(choice: FacetChoice, values: ValuesOf, name: FacetName): boolean {
  const chosen = choice[name];
  return chosen.length === 0 || values[name].some(({ value }) => chosen.includes(value));
}

export function facetValuesOf(facts: DocumentFacts, state: ValidityState | null): ValuesOf {
  const year = facts.day.slice(0, 4);
  return {
    state: state === null ? [] : [same(state)],
    year: year === '' ? [] : [same(year)],
    issue: [{ value: facts.issueId, label: facts.issue }],
    section: facts.section === null ? [] : [same(facts.section)],
    issuer: facts.issuers.map(same),
    kind: [{ value: facts.kind, label: sectionKinds[facts.form] ?? facts.kind }],
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

function same(value: string): Value {
  return { value, label: value };
}

/**
 * Counts, for each facet, the documents that all the other facets' choices leave, so that it says what another choice
 * would give. What is chosen stays in the list even when nothing has it any more. Years and issues the newest first,
 * the others the most frequent first.
 */
export function facetCounts(choice: FacetChoice, documents: readonly ValuesOf[]): Facets {
  const counts = eachFacet(() => new Map<string, FacetValue>());
  for (const values of documents) {
    const unfit = facetNames.filter((name) => !fits(choice, values, name));
    const counted = unfit.length === 0 ? facetNames : unfit.length === 1 ? unfit : [];
    for (const name of counted) {
      for (const { value, label } of values[name]) {
        const before = counts[name].get(value)?.count ?? 0;
        counts[name].set(value, { value, label, count: before + 1 });
      }
    }
  }
  return eachFacet((name) => {
    const gone = choice[name].filter((value) => !counts[name].has(value));
    const all = [...counts[name].values(), ...gone.map((value) => ({ ...same(value), count: 0 }))];
    return all.sort(name === 'year' || name === 'issue' ? newestFirst : mostFirst);
  });
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
