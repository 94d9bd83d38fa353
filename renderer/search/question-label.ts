import { facetNames } from '../../preload/contract-search.ts';
import { isState } from '../validity/told-states.ts';
import { stateWords } from './condition-text.ts';
import type { Question } from './question.ts';

interface LabelWords {
  readonly noted: string;
  readonly oneDocument: string;
  readonly oneIssue: string;
  readonly issues: (count: number) => string;
}

/** A question in a line: its words, what they are narrowed down to, and where is searched. */
export function questionLabel({ query, choice, scope }: Question, words: LabelWords): string {
  const chosen = facetNames.flatMap((name) => {
    if (name === 'issue') return choice.issue.length === 0 ? [] : [words.issues(choice.issue.length)];
    return choice[name].map((value) => (name === 'state' && isState(value) ? stateWords[value] : value));
  });
  const where = [
    scope.documentId === null ? [] : words.oneDocument,
    scope.issueId === null ? [] : words.oneIssue,
    scope.noted ? words.noted : [],
  ].flat();
  return [query, ...chosen, ...where].join(' · ');
}
