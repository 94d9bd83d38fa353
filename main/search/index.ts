/** The door of the folder: exact search over rows of text, on tables of its own in a database handed to it. */
export { fold } from './fold.ts';
export { marksIn } from './marks.ts';
export { openSearchIndex, type SearchIndex } from './search-index.ts';
export { createSearchTables } from './search-tables.ts';
export { snippet } from './snippet.ts';
export { parseTerms } from './terms.ts';
