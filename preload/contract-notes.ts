/** The part of the contract that concerns notes: what one is, where it is anchored, and the calls. */

/** What a person gives each its meaning: see `colourMeanings` of the settings. */
export const noteColours = ['yellow', 'green', 'blue', 'violet', 'rose', 'amber'] as const;
export type NoteColour = (typeof noteColours)[number];

/**
 * How a note shows in the text: words on a coloured ground, words with a line under them, words with a mark beside them,
 * a place to come back to; or not at all, since it is on the whole document. Each can have a comment.
 */
export const noteKinds = ['highlight', 'underline', 'comment', 'bookmark', 'document'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Of a note that is a task (待办, 已办). */
export const noteStatuses = ['open', 'done'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

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

/** What a person writes, wherever it stands. */
interface NoteWords {
  readonly documentId: string;
  readonly colour: NoteColour;
  /** Empty for a plain mark. */
  readonly comment: string;
  /** None when left out; kept without blanks around them, each once. */
  readonly tags?: readonly string[];
  /** No task when left out. */
  readonly status?: NoteStatus | null;
}

/** A note on words of a document; a highlight unless it says otherwise. */
export interface NoteDraft extends NoteWords {
  readonly kind?: Exclude<NoteKind, 'document'>;
  readonly anchor: NoteAnchor;
}

/** A note on a document as a whole. */
export interface DocumentNoteDraft extends NoteWords {
  readonly kind: 'document';
}

/** What to change of a note; what is left out stays. */
export interface NoteChange {
  readonly id: string;
  readonly colour: NoteColour;
  readonly comment: string;
  /** A note on words stays one, and so does a note on a whole document. */
  readonly kind?: Exclude<NoteKind, 'document'>;
  readonly tags?: readonly string[];
  readonly status?: NoteStatus | null;
}

/**
 * Where a note's words are in the document's present text:
 * - `in-place`: where they were;
 * - `moved`: word for word at another place that admits no doubt, perhaps in another document of the same issue;
 * - `to-check`: probably where `anchor` says; they or what is around them changed, so a person has to look;
 * - `orphaned`: not to be found; the note keeps its words and their old surroundings.
 */
export const noteStates = ['in-place', 'moved', 'to-check', 'orphaned'] as const;
export type NoteState = (typeof noteStates)[number];

/** A note as it is kept and travels, whatever the library holds. */
export interface NoteContent {
  readonly documentId: string;
  /** The document as it was called when the note was written: kept for when the document is gone. */
  readonly documentTitle: string;
  readonly docNumber: string | null;
  /** 第三十九条, 二、（二） … of the anchor's start; empty for a note on a whole document. */
  readonly place: string;
  readonly kind: NoteKind;
  /** `null` for a note on a whole document, and for no other. */
  readonly anchor: KeptAnchor | null;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly status: NoteStatus | null;
  /** Whoever wrote it, by the name that they have on their machine; empty when it is not known. */
  readonly author: string;
  /** Whoever made this version of it, by the same kind of name; empty when it is not known. */
  readonly editor: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Never before the time of the version that was changed, whatever the clock says. */
  readonly updatedAt: string;
}

/** Where a note was written. */
export type NoteOrigin = Pick<NoteContent, 'documentId' | 'documentTitle' | 'docNumber' | 'place'>;

/**
 * A note as it is shown. When its words are, or probably are, elsewhere now, the document, its title and number, the
 * place and the anchor's `start` and `end` are those of where they are; all else of the anchor is as it was written.
 */
export interface Note extends NoteContent {
  /** The same on every machine that the note comes to. */
  readonly id: string;
  /**
   * The note that this is another version of: two people changed it, neither knowing of the other. `null` for all other
   * notes.
   */
  readonly versionOf: string | null;
  readonly state: NoteState;
  /** Where it was written, when it has moved or is to be checked; else `null`. */
  readonly was: NoteOrigin | null;
  /** Of a note to be checked: what stands now where its words may be, for `notes.attach`; else `null`. */
  readonly proposed: NoteAnchor | null;
}

/** A note on words of a document. */
export type AnchoredNote = Note & { readonly anchor: KeptAnchor };

/** What was done to notes, for the words of undoing it. */
export const noteActions = ['create', 'edit', 'tag', 'attach', 'remove', 'restore', 'merge'] as const;
export type NoteAction = (typeof noteActions)[number];

/** What was undone or done again, and to how many notes. */
export interface NoteStep {
  readonly action: NoteAction;
  readonly notes: number;
}

export interface RemovedNote {
  readonly note: Note;
  readonly removedAt: string;
}

/** One step of a note's history. */
export interface NoteVersion {
  readonly action: NoteAction;
  readonly at: string;
  /** What the note was after it; `null` when it was not there. */
  readonly note: NoteContent | null;
  /** Whether it was taken back. */
  readonly undone: boolean;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };
type Nothing = Record<string, never>;

/** Answers come after the change is on the disk. */
export interface NoteCalls {
  /** Of one document in reading order, or all (newest first) when `documentId` is `null`. */
  'notes.list': Call<{ documentId: string | null }, readonly Note[]>;
  'notes.create': Call<NoteDraft | DocumentNoteDraft, Note>;
  'notes.update': Call<NoteChange, Note>;
  /** Puts a note away for 30 days; `notes.restore` brings it back as it was. */
  'notes.remove': Call<{ id: string }, Note>;
  'notes.restore': Call<{ id: string }, Note>;
  /** All of them or, when one is not there, none. */
  'notes.removeMany': Call<{ ids: readonly string[] }, readonly Note[]>;
  'notes.restoreMany': Call<{ ids: readonly string[] }, readonly Note[]>;
  /** Gives tags to notes and takes others from them. */
  'notes.tag': Call<
    { ids: readonly string[]; add: readonly string[]; remove: readonly string[] },
    readonly Note[]
  >;
  /** Puts a note on other words of its document, or of another that is held. */
  'notes.attach': Call<{ id: string; documentId: string; anchor: NoteAnchor }, Note>;
  /** Takes the last change back, also one of an earlier day; `null` when there is none. */
  'notes.undo': Call<Nothing, NoteStep | null>;
  /** Does again what was undone last; `null` when nothing was, or something else was done since. */
  'notes.redo': Call<Nothing, NoteStep | null>;
  /** The notes put away in the last 30 days, the last one first. */
  'notes.removed': Call<Nothing, readonly RemovedNote[]>;
  /** What became of a note, oldest first. */
  'notes.history': Call<{ id: string }, readonly NoteVersion[]>;
}

export const noteCallNames = [
  'notes.list',
  'notes.create',
  'notes.update',
  'notes.remove',
  'notes.restore',
  'notes.removeMany',
  'notes.restoreMany',
  'notes.tag',
  'notes.attach',
  'notes.undo',
  'notes.redo',
  'notes.removed',
  'notes.history',
] as const satisfies readonly (keyof NoteCalls)[];
