import type { NoteAnchor, NoteColour, NoteDraft, TextPoint } from '../../preload/contract.ts';
import { noteColours } from './filter.ts';

/** What a person writes of a note. */
export interface NoteWords {
  readonly colour: NoteColour;
  readonly comment: string;
}

/** Unsaved words, as they are kept in the window's own storage in case the program ends before they are saved. */
export interface KeptDrafts {
  /** The one new note being written. */
  readonly fresh: NoteDraft | null;
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

function wordsOf(value: unknown): NoteWords | null {
  const { colour: name, comment } = record(value);
  const colour = noteColours.find((each) => each === name);
  return colour !== undefined && typeof comment === 'string' ? { colour, comment } : null;
}

function draftOf(value: unknown): NoteDraft | null {
  const { documentId, anchor: place } = record(value);
  const words = wordsOf(value);
  const anchor = anchorOf(place);
  return typeof documentId === 'string' && words && anchor ? { documentId, anchor, ...words } : null;
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
