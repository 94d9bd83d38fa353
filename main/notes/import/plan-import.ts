import type { ImportEntry, ImportReport } from '../../../preload/contract-notes.ts';
import type { LoggedChange } from '../change-log.ts';
import type { NoteFile } from '../formats/index.ts';
import type { ReadNote } from '../formats/read-note.ts';
import { type HeldNotes, planMerge } from '../merge/index.ts';
import type { StoredNote } from '../note.ts';
import type { NoteDocuments } from '../note-documents.ts';
import { ForeignPlacer } from './foreign-placer.ts';
import { knownForeign } from './known.ts';

export interface ImportPlan {
  readonly report: ImportReport;
  readonly changes: readonly LoggedChange[];
}

/** An entry that stands, or a note whose result is only known when all are merged. */
type Pending = ImportEntry | StoredNote;

/** What comes of every note of a file, and what has to be written for it. */
export function planImport(
  { format, notes }: NoteFile,
  held: HeldNotes,
  documents: NoteDocuments,
): ImportPlan {
  const placer = new ForeignPlacer(documents);
  const pending = notes.map((note) => pendingOf(note, held, placer));
  const incoming = pending.filter((each) => 'id' in each);
  const { results, changes } = planMerge(held, incoming);
  const resultOf = new Map(incoming.map((note, index) => [note, results[index] ?? 'same']));
  const entries = pending.map((each) => ('id' in each ? entryOf(each, resultOf.get(each) ?? 'same') : each));
  return { report: { format, entries }, changes };
}

function pendingOf(read: ReadNote, held: HeldNotes, placer: ForeignPlacer): Pending {
  if (read.kind === 'own') return read.note;
  if (read.kind === 'unreadable') {
    const { label: comment, reason } = read;
    return { result: 'unreadable', documentTitle: null, quote: '', comment, author: '', reason };
  }
  const { note } = read;
  const entry = {
    documentTitle: note.title,
    quote: note.quote?.exact ?? '',
    comment: note.comment,
    author: note.author,
  };
  const known = knownForeign(held, note);
  if (known !== null) return { ...entry, result: known, reason: null };
  const placed = placer.place(note);
  return placed.placed ? placed.note : { ...entry, result: 'unplaced', reason: placed.reason };
}

function entryOf(note: StoredNote, result: ImportEntry['result']): ImportEntry {
  const { documentTitle, anchor, comment, author } = note;
  return { result, documentTitle, quote: anchor?.quote ?? '', comment, author, reason: null };
}
