import type { ValidityState } from '../../../../preload/contract-validity.ts';

/**
 * What the scripts of a site know of it before anything is asked, and the names of the files that hold the rest. Rows
 * are the texts that can be found: title and number, titles of parts, blocks; they are counted from 0 through all
 * documents. Each folded text takes as many places as it has UTF-16 units and one more, behind its last.
 */
export interface SiteList {
  /** The day of the states, `YYYY-MM-DD`. */
  readonly on: string;
  /** In the order of their rows. */
  readonly documents: readonly ListedDocument[];
  /** The place at which each row begins, as gaps after -1, in base64. */
  readonly starts: string;
  /** The code of the first pair of each file of postings, as `gramCode` makes it; codes ascend. */
  readonly postings: readonly number[];
  /** The first row of each file of texts. */
  readonly texts: readonly number[];
}

/** A document as the search shows and asks it. */
export interface ListedDocument {
  /** From the site's folder: 2024-06-3fa9c0/d5b1e07c9a2.html. */
  readonly file: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly section: string | null;
  /** What people call the issue: 2024年第6期. */
  readonly issue: string;
  /** Signed, else printed; of a day, or of a year only; empty when neither is known. */
  readonly day: string;
  /** The day that it was signed, for people; `null` when that is not known. */
  readonly signed: string | null;
  /** `null` for what is no official document. */
  readonly state: ValidityState | null;
  /** How many rows it has, at least one. */
  readonly rows: number;
  /** Its place among all documents when the newest come first. */
  readonly newness: number;
}

/** A text that can be found: where it is, for links and for people, and its words. */
export type TextRow = readonly [address: string, place: string, text: string];

/** The files of data, from the site's folder. Each is a classic script that calls its kind's function of {@link SiteDataCalls}. */
export const dataFiles = {
  list: () => 'data/list.js',
  postings: (at: number) => `data/p${threeDigits(at)}.js`,
  texts: (at: number) => `data/t${threeDigits(at)}.js`,
} as const;

/** What the files of data call on `window.gazetteSite`: a page opened from a disk may load scripts, and nothing else. */
export interface SiteDataCalls {
  list(list: SiteList): void;
  /** The file's bytes in base64. */
  postings(at: number, bytes: string): void;
  texts(at: number, rows: readonly TextRow[]): void;
}

function threeDigits(at: number): string {
  return String(at).padStart(3, '0');
}
