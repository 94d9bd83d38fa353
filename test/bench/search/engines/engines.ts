import type { OpenEngine } from './engine.ts';

interface EngineEntry {
  /** Each loaded only when it is asked for, so that a process holds the modules of one engine. */
  readonly load: () => Promise<OpenEngine>;
  /** Whether it keeps its index in a file; the others take all texts in again at every start. */
  readonly hasFile: boolean;
  /** Beyond so many issues it is not measured; the reason stands in its file. */
  readonly mostIssues?: number;
}

/** The one that the others are judged by: it looks at every text. */
export const truthEngine = 'scan';

/** Every engine by name. */
export const engines: Readonly<Record<string, EngineEntry>> = {
  [truthEngine]: { load: async () => (await import('./scan.ts')).openScan, hasFile: false },
  'this engine': { load: async () => (await import('./this-engine.ts')).openThisEngine, hasFile: true },
  'FTS5 pairs': { load: async () => (await import('./fts5-pairs.ts')).openFts5Pairs, hasFile: true },
  'FTS5 pairs least': {
    load: async () => (await import('./fts5-pairs.ts')).openFts5LeastPairs,
    hasFile: true,
  },
  'FTS5 trigram': { load: async () => (await import('./fts5-trigram.ts')).openFts5Trigram, hasFile: true },
  FlexSearch: { load: async () => (await import('./flex-search.ts')).openFlexSearch, hasFile: false },
  MiniSearch: {
    load: async () => (await import('./mini-search.ts')).openMiniSearch,
    hasFile: false,
    mostIssues: 25,
  },
};
