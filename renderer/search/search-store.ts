import { create } from 'zustand';

/** The words being searched for: one state for the search page, the box in the top bar and the marks in the text. */
export interface SearchState {
  readonly query: string;
  setQuery(query: string): void;
}

export const useSearch = create<SearchState>()((set) => ({
  query: '',
  setQuery: (query) => set({ query }),
}));
