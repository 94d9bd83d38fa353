import type { ImportEntry, MergeResult } from '../../../preload/contract-travel.ts';
import type { ForeignNote } from '../formats/read-note.ts';
import { contentOf, type KeptNote, type StoredNote } from '../note.ts';
import type { NoteViewer } from '../note-viewer.ts';
import type { Sentence } from '../sentence.ts';
import type { Known } from './known.ts';

/** Of these the window shows no more than that they are there. */
const noNews: readonly MergeResult[] = ['same', 'older'];

const nothing = { reason: null, theirs: null, state: null, mine: [], removedAt: null } as const;

/** Of a note that was merged. */
export function mergedEntry(
  note: StoredNote,
  { result, mine }: { readonly result: MergeResult; readonly mine: readonly KeptNote[] },
  viewer: NoteViewer,
): ImportEntry {
  const { documentTitle, anchor, comment, author } = note;
  const words = { ...nothing, result, documentTitle, quote: anchor?.quote ?? '', comment, author };
  if (noNews.includes(result)) return words;
  return { ...words, ...hereOf(mine), theirs: contentOf(note), state: viewer.view(note).state };
}

/** Of another program's note that is here in just this version. */
export function knownEntry(note: ForeignNote, { result, held }: Known): ImportEntry {
  const here = result === 'removed' && held !== null ? hereOf([held]) : {};
  return { ...foreignWords(note), ...here, result };
}

export function unplacedEntry(note: ForeignNote, reason: Sentence): ImportEntry {
  return { ...foreignWords(note), result: 'unplaced', reason };
}

/** @param label what a person can know the note by */
export function unreadableEntry(label: string, reason: Sentence): ImportEntry {
  const words = { documentTitle: null, quote: '', comment: label, author: '' };
  return { ...nothing, ...words, result: 'unreadable', reason };
}

function foreignWords({ title, quote, comment, author }: ForeignNote) {
  return { ...nothing, documentTitle: title, quote: quote?.exact ?? '', comment, author };
}

function hereOf(notes: readonly KeptNote[]): Pick<ImportEntry, 'mine' | 'removedAt'> {
  const removed = notes.flatMap(({ removedAt }) => removedAt ?? []).sort();
  return { mine: notes.map(contentOf), removedAt: removed.at(-1) ?? null };
}
