/** The part of the contract that concerns what a person means to read, has opened, and how far they have come. */
import type { DocumentLabel } from './contract-places.ts';

/** How far a document was read. */
export interface Reached {
  /** What people call the place (第十二条); `null` at the head, and where a corrected text has no such place any more. */
  readonly place: string | null;
  /** How much of the text had come into sight when reading stopped, 0 to 1; `null` where it was not kept yet. */
  readonly progress: number | null;
  /** When, ISO 8601; `null` where it was not kept yet. */
  readonly at: string | null;
}

/** A document of the reading list. What is not held any more stays in it, by the name it had when it was added. */
export interface ListedDocument extends DocumentLabel {
  readonly shortTitle: string;
  readonly held: boolean;
  /** ISO 8601, like `readAt`. */
  readonly addedAt: string;
  /** When it was ticked as read; `null` while it is still to be read. */
  readonly readAt: string | null;
  /** `null` when it was never opened. */
  readonly reached: Reached | null;
}

export interface RecentDocument extends DocumentLabel {
  readonly shortTitle: string;
  readonly reached: Reached;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };
type OfDocument = { readonly documentId: string };

/** Answers come after the change is on the disk; those that change the list give it as it then is. */
export interface ReadingCalls {
  /** In the person's order: that of adding, until something is moved. */
  'reading.list': Call<Record<string, never>, readonly ListedDocument[]>;
  /** Puts a document at the end of the list, where it stays when it is there already. `not-found`: it is not held. */
  'reading.add': Call<OfDocument, readonly ListedDocument[]>;
  /** Takes it off the list; `reading.restore` puts it back where it was, as it was. Either does nothing twice. */
  'reading.remove': Call<OfDocument, readonly ListedDocument[]>;
  'reading.restore': Call<OfDocument, readonly ListedDocument[]>;
  'reading.markRead': Call<OfDocument & { readonly read: boolean }, readonly ListedDocument[]>;
  /** Puts the documents that are named into this order, on the places that they have together. */
  'reading.arrange': Call<{ readonly documentIds: readonly string[] }, readonly ListedDocument[]>;
  /** The documents read last that are held, the last one first. */
  'reading.recent': Call<{ readonly limit: number }, readonly RecentDocument[]>;
  /** Which of these were ever opened. */
  'reading.opened': Call<{ readonly documentIds: readonly string[] }, readonly string[]>;
}

export type ReadingRequest<N extends keyof ReadingCalls> = ReadingCalls[N]['request'];

export const readingCallNames = [
  'reading.list',
  'reading.add',
  'reading.remove',
  'reading.restore',
  'reading.markRead',
  'reading.arrange',
  'reading.recent',
  'reading.opened',
] as const satisfies readonly (keyof ReadingCalls)[];
