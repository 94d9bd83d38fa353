import type { AddressedTexts } from './text-stream.ts';

/** What notes ask of the library, whichever way it is kept. */
export interface NoteDocuments {
  /** Every document that is held. */
  all(): readonly { readonly documentId: string; readonly title: string }[];
  /** The document's texts by address, in reading order; `null` when it is not held. */
  textOf(documentId: string): AddressedTexts | null;
  /** `null` when the document is not held. */
  labelOf(documentId: string): { readonly title: string; readonly docNumber: string | null } | null;
  /** A place for people: 第三十九条, 二、（二）, 开头; `null` when there is no such address. */
  placeOf(documentId: string, address: string): string | null;
  /** The issue that a document is in, or was in when it is not held any more. */
  issueOf(documentId: string): string;
  /** The documents that are held of an issue, in its order. */
  ofIssue(issueId: string): readonly { readonly documentId: string; readonly title: string }[];
}
