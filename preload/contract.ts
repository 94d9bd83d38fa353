/**
 * Every call and event that crosses between the window and the main process, in both directions. The renderer, the
 * bridge and the handlers all take their types from here; the arguments are checked by `main/ipc/schemas.ts`.
 *
 * Addresses: a document id names a document or another readable section of an issue (简讯, 记事 …); a block address
 * names a place in it: a block's id, or `head` (title and number), or `part-N` (label and title of part N).
 * Offsets are UTF-16 units of the text at that address, ranges exclude their end.
 */
import type { Block, Part } from '../main/gazette/parsed-issue.ts';
import type { CataloguedDocument, CataloguedIssue } from './contract-catalogue.ts';
import type {
  ContentsSection,
  DocumentView,
  JumpTarget,
  Reference,
  References,
} from './contract-documents.ts';
import { type IndexCalls, indexCallNames } from './contract-indexes.ts';
import type { IssueEntry, KeptIssue } from './contract-issues.ts';
import type { LinkedPlace } from './contract-links.ts';
import { type NoteCalls, type NoteColour, noteCallNames } from './contract-notes.ts';
import type { DocumentLabel, Range } from './contract-places.ts';
import { type PrintCalls, printCallNames } from './contract-print.ts';
import { type ReadingCalls, readingCallNames } from './contract-reading.ts';
import { type RecordCalls, recordCallNames } from './contract-records.ts';
import { type SearchCalls, searchCallNames } from './contract-search.ts';
import { type NoteTravelCalls, noteTravelCallNames } from './contract-travel.ts';
import type { Validity, ValidityState } from './contract-validity.ts';

export type { Table, TableCell } from '../main/gazette/parsed-issue.ts';
export type {
  ContentsEntry,
  ContentsSection,
  DocumentView,
  InnerReference,
  JumpTarget,
  LinkTarget,
  Reference,
  ReferenceRelation,
  References,
  TextLink,
} from './contract-documents.ts';
export type { IssueEntry, KeptIssue } from './contract-issues.ts';
export type {
  AnchorContext,
  AnchoredNote,
  AnchorParagraph,
  DocumentNoteDraft,
  KeptAnchor,
  Note,
  NoteAnchor,
  NoteChange,
  NoteColour,
  NoteDraft,
  NoteKind,
  NoteState,
  NoteStatus,
  NoteStep,
  NoteVersion,
  RemovedNote,
  TextPoint,
} from './contract-notes.ts';
export type { ListedDocument, Reached, RecentDocument } from './contract-reading.ts';
export type {
  BlockMarks,
  DocumentHits,
  FacetChoice,
  FacetName,
  FacetValue,
  FieldName,
  KeptSearch,
  QueryPart,
  SearchAnswer,
  SearchOrder,
  SearchQuestion,
  SearchRequest,
  SearchScope,
  Snippet,
  Suggestion,
  Totals,
  Widening,
  WideningKind,
} from './contract-search.ts';
export type {
  EntryChoice,
  ImportDone,
  ImportEntry,
  ImportReport,
  MergeChoice,
  NoteFormat,
} from './contract-travel.ts';
export type { ValidityState } from './contract-validity.ts';
export type { Block, DocumentLabel, Part, Range };

/** A failure as the person is told it. `code` is stable, for tests and scripts. */
export interface Failure {
  readonly code: FailureCode;
  readonly zh: string;
  readonly en: string;
}

export type FailureCode =
  | 'bad-request'
  | 'internal'
  | 'no-library'
  | 'library-damaged'
  | 'library-newer'
  | 'not-found'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-not-text'
  | 'file-no-gazette'
  | 'file-no-text-layer'
  | 'file-encrypted'
  | 'file-no-pack'
  | 'file-pack-damaged'
  | 'file-pack-newer'
  | 'issue-exists'
  | 'notes-unavailable'
  | 'notes-damaged'
  | 'disk-full'
  | 'read-only'
  | 'no-printer'
  | 'print-failed'
  | 'cancelled';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export type Theme = 'paper' | 'white' | 'night' | 'contrast';

export interface Settings {
  readonly theme: Theme;
  /** Percent, 80 to 200. */
  readonly textSize: number;
  readonly bodyFace: 'fangsong' | 'song' | 'hei';
  readonly language: 'zh-CN' | 'en';
  readonly leftPane: boolean;
  readonly rightPane: boolean;
  /** The name that new notes bear; the system's name of the person until they choose another. */
  readonly author: string;
  /** What a person means by a colour; the program's own word where there is none. */
  readonly colourMeanings: Readonly<Partial<Record<NoteColour, string>>>;
}

/** Where a person stopped reading. */
export interface Place {
  readonly documentId: string;
  /** The block at the line of reading, a little below the top edge. */
  readonly block: string;
  /** How much of that block is above this line, 0 to 1. */
  readonly fraction: number;
  /** How much of the text had come into sight, 0 to 1; left out where it is not known. */
  readonly progress?: number;
}

export interface AppInfo {
  readonly version: string;
  /** `stand-in` when Electron's binary is not there and Chromium serves in its place. */
  readonly shell: 'electron' | 'stand-in';
  readonly libraryFile: string;
  readonly notesFile: string;
  /** Why the person's data do not lie where they were meant to; `null` when they do. */
  readonly dataNotice: Failure | null;
}

export interface ImportAnswer {
  readonly imported: readonly {
    readonly fileName: string;
    readonly issue: IssueEntry;
    /** Whether another text of the same issue gave way to it. */
    readonly replaced: boolean;
  }[];
  readonly kept: readonly KeptIssue[];
  readonly failed: readonly { readonly fileName: string; readonly failure: Failure }[];
}

/** What came of the issues that a new version of the program brought. */
export interface LibraryUpdate {
  readonly added: readonly IssueEntry[];
  /** In place of an older text. */
  readonly replaced: readonly IssueEntry[];
  /** They are tried again at the next start. */
  readonly failed: ImportAnswer['failed'];
}

export interface LibraryNotice {
  /** Why the issues that came with the program are shown in place of the person's own library. */
  readonly instead: Failure | null;
  /** `null` when nothing new came. */
  readonly update: LibraryUpdate | null;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };
type Nothing = Record<string, never>;

/** Window → main: name, what is asked, what comes back inside an {@link Outcome}. */
export interface Calls
  extends IndexCalls,
    NoteCalls,
    NoteTravelCalls,
    PrintCalls,
    ReadingCalls,
    RecordCalls,
    SearchCalls {
  'app.info': Call<Nothing, AppInfo>;
  /** Asks by the system's dialog where to, and writes a text as UTF-8. Gives the file; `cancelled` when none was chosen. */
  'app.saveText': Call<{ suggestedName: string; text: string }, { readonly file: string }>;
  /** The place that a `gazette://` link asked for, once; `null` when none is waiting. */
  'app.takeLink': Call<Nothing, LinkedPlace | null>;
  /** Asks for files by the system's dialog and adds them to the library; emits `import.progress`. */
  'library.import': Call<Nothing, ImportAnswer>;
  /** Adds the packs that were opened since the last call, as `library.import` does; `null` when there are none. */
  'library.importOpened': Call<Nothing, ImportAnswer | null>;
  /** What a person must know of the library as it was found at the start and brought up to date. */
  'library.notice': Call<Nothing, LibraryNotice>;
  /** Newest first. */
  'library.issues': Call<Nothing, readonly IssueEntry[]>;
  'library.contents': Call<{ issueId: string }, readonly ContentsSection[]>;
  /** Issues that are known by the catalogue and not held, newest first. */
  'library.catalogue': Call<Nothing, readonly CataloguedIssue[]>;
  /** What the catalogue knows of a document whose text is not held. */
  'library.catalogued': Call<{ documentId: string }, CataloguedDocument>;
  'library.document': Call<{ documentId: string }, DocumentView>;
  /** What people call a place of a document: 第三十九条, 附件1 · 表. */
  'library.place': Call<{ documentId: string; block: string }, { readonly place: string }>;
  'library.references': Call<{ documentId: string }, References>;
  /** A document's state on a day, with the sentences it rests on. */
  'library.validity': Call<{ documentId: string; on: string }, Validity>;
  /** The states of documents on a day, by id; what is no official document is left out. */
  'library.states': Call<
    { documentIds: readonly string[]; on: string },
    Readonly<Record<string, ValidityState>>
  >;
  /**
   * Every sentence of the library that names a document, held or not, as the document with this id does; newest first.
   */
  'library.mentions': Call<
    { docNumber: string | null; title: string | null; documentId: string },
    readonly Reference[]
  >;
  /** Documents whose number or title holds the words, best first. */
  'library.jump': Call<{ text: string; limit: number }, readonly JumpTarget[]>;
  /**
   * What a person must know of the notes' file as it was found at the start: that it was damaged and what was saved of
   * it, or that no copy of it can be made. `null` when all was well.
   */
  'notes.notice': Call<Nothing, Failure | null>;
  'settings.read': Call<Nothing, Settings>;
  'settings.write': Call<Partial<Settings>, Settings>;
  /** Where reading stopped in this document, or the last place of all when `documentId` is `null`. */
  'places.read': Call<{ documentId: string | null }, Place | null>;
  'places.write': Call<Place, Place>;
}

export type CallName = keyof Calls;
export type Request<N extends CallName> = Calls[N]['request'];
export type Response<N extends CallName> = Calls[N]['response'];

/** The names at run time: the bridge lets only these through. */
export const callNames = [
  'app.info',
  'app.takeLink',
  'app.saveText',
  'library.import',
  'library.importOpened',
  'library.notice',
  'library.issues',
  'library.contents',
  'library.catalogue',
  'library.catalogued',
  'library.document',
  'library.place',
  'library.references',
  'library.validity',
  'library.states',
  'library.mentions',
  'library.jump',
  'notes.notice',
  'settings.read',
  'settings.write',
  'places.read',
  'places.write',
  ...indexCallNames,
  ...noteCallNames,
  ...noteTravelCallNames,
  ...printCallNames,
  ...readingCallNames,
  ...recordCallNames,
  ...searchCallNames,
] as const satisfies readonly CallName[];

/** Main → window. */
export interface Events {
  'import.progress': { readonly done: number; readonly total: number; readonly fileName: string };
  /** The library that came with the program is copied for the person, before the first issue is added; in bytes. */
  'copy.progress': { readonly done: number; readonly total: number };
  /** Issues that came with a new version of the program are added. */
  'update.progress': Events['import.progress'];
  /** A pack was opened: `library.importOpened` adds it. */
  'app.pack': Nothing;
  /** A `gazette://` link was opened: `app.takeLink` tells where it leads. */
  'app.link': Nothing;
  /** Issues that an older importer had read are read again; `fileName` names the issue at work. */
  'reread.progress': Events['import.progress'];
  /** The library was changed: what was read from it before is stale. */
  'library.changed': Nothing;
}

export type EventName = keyof Events;

export const eventNames = [
  'import.progress',
  'copy.progress',
  'update.progress',
  'reread.progress',
  'app.link',
  'app.pack',
  'library.changed',
] as const satisfies readonly EventName[];

/** What the bridge puts on `window.gazette`. */
export interface Bridge {
  call<N extends CallName>(name: N, request: Request<N>): Promise<Outcome<Response<N>>>;
  /** Gives a function that ends the subscription. */
  on<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void;
}
