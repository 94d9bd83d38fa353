import { create } from 'zustand';
import type { ValidityState } from '../../preload/contract.ts';
import type { Selected } from './selection.ts';

/** Longer queries are cut off in the box: no passage holds so many words, and the program refuses them. */
export const longestQuery = 1000;

/** The words being searched for: one state for the search page, the box in the top bar and the marks in the text. */
export interface SearchState {
  readonly query: string;
  setQuery(query: string): void;
  /** Only papers in this state are wanted; `null` for all. */
  readonly state: ValidityState | null;
  filter(state: ValidityState | null): void;
  /** Documents whose every hit is shown. Kept, like the selection, for coming back to the results. */
  readonly expanded: readonly string[];
  expand(documentId: string): void;
  collapse(documentId: string): void;
  readonly selected: Selected | null;
  select(selected: Selected): void;
  /** By document id: the words whose hits are marked in the document, because a search led to it. */
  readonly marking: Readonly<Record<string, string>>;
  markIn(documentId: string, query: string): void;
  stopMarking(documentId: string): void;
  /** Grows whenever the results hand the focus back to the box in the top bar. */
  readonly boxRequests: number;
  returnToBox(): void;
}

export const useSearch = create<SearchState>()((set) => ({
  query: '',
  setQuery: (query) => set({ query, expanded: [], selected: null }),
  state: null,
  filter: (state) => set({ state, expanded: [], selected: null }),
  expanded: [],
  expand: (documentId) => set(({ expanded }) => ({ expanded: [...new Set([...expanded, documentId])] })),
  collapse: (documentId) => set(({ expanded }) => ({ expanded: expanded.filter((id) => id !== documentId) })),
  selected: null,
  select: (selected) => set({ selected }),
  marking: {},
  markIn: (documentId, query) => set(({ marking }) => ({ marking: { ...marking, [documentId]: query } })),
  stopMarking: (documentId) =>
    set(({ marking }) => {
      const { [documentId]: _stopped, ...rest } = marking;
      return { marking: rest };
    }),
  boxRequests: 0,
  returnToBox: () => set(({ boxRequests }) => ({ boxRequests: boxRequests + 1 })),
}));
