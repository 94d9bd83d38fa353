/** How the calls of the contract name a document and a stretch of its text. */

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

export interface DocumentLabel {
  readonly documentId: string;
  readonly title: string;
  readonly docNumber: string | null;
  /** 2020年第12期 */
  readonly issue: string;
}
