/** The part of the contract that concerns notes: what one is, where it is anchored, and the calls. */

export type NoteColour = 'yellow' | 'green' | 'blue' | 'violet';

export interface TextPoint {
  readonly block: string;
  readonly offset: number;
}

/**
 * What a note is written on: quote and structural address, after the W3C Web Annotation model (TextQuoteSelector, and
 * an address with an offset for each end).
 */
export interface NoteAnchor {
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** The marked words; block ends inside it are `\n`. */
  readonly quote: string;
  /** Up to 32 units of text before the quote in its first block. */
  readonly prefix: string;
  /** Up to 32 units of text behind the quote in its last block. */
  readonly suffix: string;
}

/**
 * The paragraph that one end of a quote stands in; each row of a table is one. Hashes are 16 hexadecimal digits of the
 * SHA-256 of the folded text.
 */
export interface AnchorParagraph {
  readonly hash: string;
  /** Of the end of the quote in the paragraph. */
  readonly offset: number;
  /** Hash of the next paragraph away from the quote; `null` at the document's beginning or end. */
  readonly neighbour: string | null;
}

/** What the document was like around the quote when the note was written: for finding it in a corrected text. */
export interface AnchorContext {
  /** The quote in the document's text stream: its folded texts, joined by line ends (TextPositionSelector). */
  readonly position: { readonly start: number; readonly end: number };
  /** Hash of the whole stream: where it is the same, nothing has changed. */
  readonly text: string;
  readonly start: AnchorParagraph;
  readonly end: AnchorParagraph;
  /**
   * How like this place the other places with the same words were, at most: as they were, and as they can come to be
   * when what is around them changes. `null` when there was no other place.
   */
  readonly rival: { readonly was: number; readonly atMost: number } | null;
}

/** An anchor as it is kept. */
export interface KeptAnchor extends NoteAnchor {
  /** `null` for a note that was made before contexts were kept, or elsewhere. */
  readonly context: AnchorContext | null;
}

export interface NoteDraft {
  readonly documentId: string;
  readonly anchor: NoteAnchor;
  readonly colour: NoteColour;
  /** Empty for a plain highlight. */
  readonly comment: string;
}

/**
 * Where a note's words are in the document's present text:
 * - `in-place`: where they were;
 * - `moved`: word for word at another place that admits no doubt;
 * - `to-check`: probably where `anchor` says; they or what is around them changed, so a person has to look;
 * - `orphaned`: not to be found; the note keeps its words and their old surroundings.
 */
export type NoteState = 'in-place' | 'moved' | 'to-check' | 'orphaned';

export interface Note extends NoteDraft {
  readonly id: string;
  /** `start` and `end` are where the words are now; all else is as it was when the note was written. */
  readonly anchor: KeptAnchor;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The document as it was called when the note was written: kept for when the document is gone. */
  readonly documentTitle: string;
  readonly docNumber: string | null;
  readonly state: NoteState;
  /** 第三十九条, 二、（二） … of the anchor's start. */
  readonly place: string;
}
