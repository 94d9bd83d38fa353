import { QueryClient } from '@tanstack/react-query';
import type { Request } from '../../preload/contract.ts';
import { ask } from './ask.ts';

/** Answers change only when the library does (`library.changed`), so nothing is fetched twice on its own. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** The program's version, and where things lie. */
export const infoQuery = { queryKey: ['app-info'] as const, queryFn: () => ask('app.info', {}) };

/** Query options of the library's calls: one key per question, so that every component shares the answer. */
export const libraryQueries = {
  notice: () => ({
    queryKey: ['library', 'notice'] as const,
    queryFn: () => ask('library.notice', {}),
  }),
  issues: () => ({
    queryKey: ['library', 'issues'] as const,
    queryFn: () => ask('library.issues', {}),
  }),
  contents: (issueId: string) => ({
    queryKey: ['library', 'contents', issueId] as const,
    queryFn: () => ask('library.contents', { issueId }),
  }),
  catalogue: () => ({
    queryKey: ['library', 'catalogue'] as const,
    queryFn: () => ask('library.catalogue', {}),
  }),
  catalogued: (documentId: string) => ({
    queryKey: ['library', 'catalogued', documentId] as const,
    queryFn: () => ask('library.catalogued', { documentId }),
  }),
  document: (documentId: string) => ({
    queryKey: ['library', 'document', documentId] as const,
    queryFn: () => ask('library.document', { documentId }),
  }),
  references: (documentId: string) => ({
    queryKey: ['library', 'references', documentId] as const,
    queryFn: () => ask('library.references', { documentId }),
  }),
  validity: (documentId: string, on: string) => ({
    queryKey: ['library', 'validity', documentId, on] as const,
    queryFn: () => ask('library.validity', { documentId, on }),
  }),
  states: (documentIds: readonly string[], on: string) => ({
    queryKey: ['library', 'states', documentIds, on] as const,
    queryFn: () => ask('library.states', { documentIds, on }),
  }),
  place: (documentId: string, block: string) => ({
    queryKey: ['library', 'place', documentId, block] as const,
    queryFn: () => ask('library.place', { documentId, block }),
  }),
  mentions: (request: Request<'library.mentions'>) => ({
    queryKey: ['library', 'mentions', request] as const,
    queryFn: () => ask('library.mentions', request),
  }),
  jump: (text: string, limit: number) => ({
    queryKey: ['library', 'jump', text, limit] as const,
    queryFn: () => ask('library.jump', { text, limit }),
  }),
};
