import type { FacetName, KeptSearch } from '../../preload/contract.ts';
import { everywhere, facetNames, noChoice, wideningKinds } from '../../preload/contract-search.ts';

/** What is asked, whichever the day; as it is kept. */
export type Question = KeptSearch['question'];

/** Nothing asked yet: everything may be taken for it, everywhere, best first. */
export const newQuestion: Question = {
  query: '',
  widen: wideningKinds,
  choice: noChoice,
  scope: everywhere,
  order: 'best',
};

/** How many values of facets are chosen. */
export function countChosen({ choice }: Pick<Question, 'choice'>): number {
  return facetNames.reduce((sum, name) => sum + choice[name].length, 0);
}

/** With a value of a facet chosen that was not, or no longer chosen. */
export function toggleChoice(choice: Question['choice'], name: FacetName, value: string): Question['choice'] {
  const chosen = choice[name];
  const others = chosen.filter((each) => each !== value);
  return { ...choice, [name]: others.length < chosen.length ? others : [...chosen, value] };
}

/** Whether two questions are one and the same. */
export function sameQuestion(one: Question, other: Question): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ query, widen, choice, scope, order }: Question): string {
  const chosen = facetNames.map((name) => choice[name].toSorted());
  const { documentId, issueId, noted } = scope;
  return JSON.stringify([query, widen.toSorted(), chosen, documentId, issueId, noted, order]);
}
