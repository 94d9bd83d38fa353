import type {
  DocumentNoteDraft,
  NoteAnchor,
  NoteColour,
  NoteDraft,
  NoteStatus,
  TextPoint,
} from '../../preload/contract.ts';
import { noteColours, noteStatuses } from '../../preload/contract-notes.ts';

/** What a person writes of a note. */
export interface NoteWords {
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly status: NoteStatus | null;
}

/** A note that is being written for the first time. */
export type FreshNote = (NoteDraft | DocumentNoteDraft) & NoteWords;

/** Unsaved words, as they are kept in the window's own storage in case the program ends before they are saved. */
export interface KeptDrafts {
  /** The one new note being written. */
  readonly fresh: FreshNote | null;
  /** Changes to notes that exist, by note id. */
  readonly edits: Readonly<Record<string, NoteWords>>;
}

export const emptyDrafts: KeptDrafts = { fresh: null, edits: {} };

const key = 'note-drafts';

export function writeKept(storage: Storage, { fresh, edits }: KeptDrafts): void {
  storage.setItem(key, JSON.stringify({ fresh, edits }));
}

/** What was kept; whatever of it is not as it should be is left out. */
export function readKept(storage: Storage): KeptDrafts {
  const kept = record(parse(storage.getItem(key) ?? ''));
  const edits = Object.entries(record(kept.edits)).flatMap(([id, value]) => {
    const words = wordsOf(value);
    return words ? [[id, words] as const] : [];
  });
  return { fresh: draftOf(kept.fresh), edits: Object.fromEntries(edits) };
}

/** `undefined` when the text is no JSON: then there is nothing that could be kept. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Tags and status are younger than drafts: those kept before have none. */
function wordsOf(value: unknown): NoteWords | null {
  const { colour: name, comment, tags: named, status: told } = record(value);
  const colour = noteColours.find((each) => each === name);
  if (colour === undefined || typeof comment !== 'string') return null;
  const tags = Array.isArray(named) ? named.filter((tag) => typeof tag === 'string') : [];
  return { colour, comment, tags, status: noteStatuses.find((each) => each === told) ?? null };
}

function draftOf(value: unknown): FreshNote | null {
  const { documentId, anchor: place, kind } = record(value);
  const words = wordsOf(value);
  if (typeof documentId !== 'string' || !words) return null;
  if (kind === 'document') return { documentId, kind, ...words };
  const anchor = anchorOf(place);
  return anchor && { documentId, anchor, ...words };
}

function anchorOf(value: unknown): NoteAnchor | null {
  const { start: from, end: to, quote, prefix, suffix } = record(value);
  const start = pointOf(from);
  const end = pointOf(to);
  if (!start || !end) return null;
  if (typeof quote !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  return { start, end, quote, prefix, suffix };
}

function pointOf(value: unknown): TextPoint | null {
  const { block, offset } = record(value);
  return typeof block === 'string' && typeof offset === 'number' ? { block, offset } : null;
}
