import { fold } from './fold.ts';

/**
 * The terms of a query: what stands between white space, folded, each once. A row is found when every term occurs in
 * its folded text. An empty or blank query has no terms and finds nothing.
 */
export function parseTerms(query: string): string[] {
  return [...new Set(fold(query).split(' '))].filter((term) => term !== '');
}
