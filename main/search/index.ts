/** The door of the folder: exact search over rows of text, on tables of its own in a database handed to it. */
export { fold } from './fold.ts';
export { groupByDocument, type RowGroup } from './group.ts';
export { marksIn, occurrencesIn, type Range } from './marks.ts';
export { factHolds } from './query/fact-holds.ts';
export { parseQuery } from './query/parse-query.ts';
export type { AnyOf, Condition, Query } from './query/query.ts';
export { scoreOfCount, scoreOfName } from './score.ts';
export { openSearchIndex, type SearchIndex } from './search-index.ts';
export { createSearchTables, reorderPostings } from './search-tables.ts';
export { snippet } from './snippet.ts';
export { union } from './sorted-ids.ts';
export { parseTerms } from './terms.ts';
export { agencyForms } from './understand/agency-names.ts';
export { dateForms } from './understand/date-forms.ts';
export { numberScore, parseDocNumber } from './understand/doc-number.ts';
export { numberAsPrinted } from './understand/number-forms.ts';
export { spelt } from './understand/spelt-words.ts';
export { countPostings, differingPostings } from './verify-postings.ts';
