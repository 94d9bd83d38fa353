import { create } from 'zustand';
import type { SearchScope, WideningKind } from '../../preload/contract.ts';
import { everywhere, noChoice } from '../../preload/contract-search.ts';
import { newQuestion, type Question } from './question.ts';
import type { Selected } from './selection.ts';

/** Longer queries are cut off in the box: no passage holds so many words, and the program refuses them. */
export const longestQuery = 1000;

/** A document all of whose places are shown. */
export interface Expanded {
  /** Its place in the results. */
  readonly at: number;
  readonly documentId: string;
}

/** What is marked in a document because a search led to it. */
export interface Marked {
  readonly query: string;
  readonly widen: readonly WideningKind[];
}

/** What is being searched for: one state for the search page, the box in the top bar and the marks in the text. */
export interface SearchState {
  readonly question: Question;
  /** Other words. With none at all, what they were narrowed down to is forgotten as well; where is searched stays. */
  setQuery(query: string): void;
  /** Asks the same otherwise, or another question as a whole. */
  ask(changes: Partial<Question>): void;
  /** Kept, like the selection, for coming back to the results. */
  readonly expanded: readonly Expanded[];
  expand(document: Expanded, selected: Selected): void;
  collapse(document: Expanded, selected: Selected): void;
  readonly selected: Selected | null;
  select(selected: Selected): void;
  /** By document id. */
  readonly marking: Readonly<Record<string, Marked>>;
  markIn(documentId: string, marked: Marked): void;
  stopMarking(documentId: string): void;
  /** Grows whenever the results hand the focus back to the box in the top bar. */
  readonly boxRequests: number;
  returnToBox(): void;
}

const nothingShown = { expanded: [], selected: null } as const;

export const useSearch = create<SearchState>()((set) => ({
  question: newQuestion,
  setQuery: (query) =>
    set(({ question }) => ({
      question: { ...question, query, choice: query.trim() === '' ? noChoice : question.choice },
      ...nothingShown,
    })),
  ask: (changes) => set(({ question }) => ({ question: { ...question, ...changes }, ...nothingShown })),
  expanded: [],
  expand: (document, selected) =>
    set(({ expanded }) => ({
      expanded: [...expanded.filter(({ at }) => at !== document.at), document],
      selected,
    })),
  collapse: (document, selected) =>
    set(({ expanded }) => ({ expanded: expanded.filter(({ at }) => at !== document.at), selected })),
  selected: null,
  select: (selected) => set({ selected }),
  marking: {},
  markIn: (documentId, marked) => set(({ marking }) => ({ marking: { ...marking, [documentId]: marked } })),
  stopMarking: (documentId) =>
    set(({ marking }) => {
      const { [documentId]: _stopped, ...rest } = marking;
      return { marking: rest };
    }),
  boxRequests: 0,
  returnToBox: () => set(({ boxRequests }) => ({ boxRequests: boxRequests + 1 })),
}));

/** Searches only in a part of the library from now on; what was narrowed down elsewhere does not hold there. */
export function searchWithin(scope: Partial<SearchScope>): void {
  useSearch.getState().ask({ scope: { ...everywhere, ...scope }, choice: noChoice });
}
