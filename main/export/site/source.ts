import type { ContentsSection, DocumentView, IssueEntry, References } from '../../../preload/contract.ts';
import type { Validity, ValidityState } from '../../../preload/contract-validity.ts';
import type { TextRow } from './search/list.ts';

/** What a site is made of. */
export interface SiteSource {
  /** Newest first. */
  readonly issues: readonly SourceIssue[];
  /** The day of the documents' states, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day on which the site is made. */
  readonly madeOn: string;
  /** Documents and sections in the order of their issue's text, issue by issue. */
  readonly documents: () => Iterable<SourceDocument>;
  /** A document's state on the day; `null` for what is no official document. */
  readonly stateOf: (documentId: string) => ValidityState | null;
}

export interface SourceIssue {
  readonly entry: IssueEntry;
  readonly contents: readonly ContentsSection[];
  /** Documents and sections in the order of the issue's text. */
  readonly documentIds: readonly string[];
  /** The name of the file that the issue was read from. */
  readonly fileName: string;
}

export interface SourceDocument {
  readonly view: DocumentView;
  readonly references: References;
  /** `null` for what applies on no day: news, lists. */
  readonly validity: Validity | null;
  /** Every text that can be found, in reading order. */
  readonly rows: readonly TextRow[];
  /** Signed, else printed; of a day, or of a year only; empty when neither is known. */
  readonly day: string;
  /** Its place among all documents when the newest come first. */
  readonly newness: number;
}
