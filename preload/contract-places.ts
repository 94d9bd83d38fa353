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

/** A sentence of a document, with where it stands and which of its words count. */
export interface SaidSentence {
  /** The document that the sentence stands in. */
  readonly from: DocumentLabel;
  readonly block: string;
  readonly range: Range;
  /** Where in that document, for people: 第三十九条, 二、（二）, 开头. */
  readonly place: string;
  readonly sentence: string;
  /** The words that count inside `sentence`. */
  readonly mark: Range;
}
