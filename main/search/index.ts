/** The door of the folder: exact search over rows of text, on tables of its own in a database handed to it. */
export { fold } from './fold.ts';
export { marksIn, type Range } from './marks.ts';
export {
  createSearchTables,
  type Found,
  openSearchIndex,
  type SearchIndex,
  type SearchRow,
} from './search-index.ts';
export { type Excerpt, snippet } from './snippet.ts';
export { parseTerms } from './terms.ts';
