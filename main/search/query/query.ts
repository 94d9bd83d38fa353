import type { FieldName, QueryPart, ValidityState } from '../../../preload/contract.ts';
import type { Range } from '../marks.ts';
import type { DateSpan } from './date-span.ts';

/** What must stand in a text: folded, without white space at its ends; a phrase may have some inside. */
export interface Term {
  readonly text: string;
  /** Where it stands in the query. */
  readonly range: Range;
}

/** Folded terms without white space at their ends, of which one suffices. */
export type AnyOf = readonly string[];

/** One of several terms, of which one suffices; most have one alone. */
export type Clause = readonly Term[];

/** What a document must say of itself, or with `without` must not. */
export type FactCondition =
  | {
      readonly field: Exclude<FieldName, 'date' | 'state' | 'note'>;
      readonly without: boolean;
      /** Folded. */
      readonly text: string;
    }
  | { readonly field: 'date'; readonly without: boolean; readonly span: DateSpan };

/** What a document must be, or with `without` must not be. */
export type Condition =
  | FactCondition
  | { readonly field: 'words'; readonly without: true; readonly text: string }
  | { readonly field: 'note'; readonly without: boolean; readonly text: string }
  | { readonly field: 'state'; readonly without: boolean; readonly state: ValidityState };

/** A query as it is understood. */
export interface Query {
  /** A place is found when each clause holds in it. */
  readonly clauses: readonly Clause[];
  /** A document is left out unless all of them hold for it. */
  readonly conditions: readonly Condition[];
  readonly parts: readonly QueryPart[];
  /** It was taken for words alone, because its signs make no sense together. */
  readonly plain: boolean;
}
