import type {
  EntryChoice,
  ImportEntry,
  ImportReport,
  MergeChoice,
} from '../../../preload/contract-travel.ts';
import type { LoggedChange } from '../change-log.ts';
import type { NoteFile } from '../formats/index.ts';
import type { ReadNote } from '../formats/read-note.ts';
import { type HeldNotes, planMerge } from '../merge/index.ts';
import type { StoredNote } from '../note.ts';
import type { NoteDocuments } from '../note-documents.ts';
import { NoteViewer } from '../note-viewer.ts';
import { knownEntry, mergedEntry, unplacedEntry, unreadableEntry } from './entries.ts';
import { ForeignPlacer } from './foreign-placer.ts';
import { knownForeign } from './known.ts';

export interface ImportPlan {
  readonly report: ImportReport;
  readonly changes: readonly LoggedChange[];
}

/** An entry that stands, or a note whose result is only known when all are merged. */
type Pending = ImportEntry | StoredNote;

/** What comes of every note of a file, and what has to be written for it when the person chose so. */
export function planImport(
  { format, notes }: NoteFile,
  held: HeldNotes,
  documents: NoteDocuments,
  choices: readonly EntryChoice[] = [],
): ImportPlan {
  const choiceOf = new Map(choices.map(({ entry, choice }) => [entry, choice]));
  const placer = new ForeignPlacer(documents);
  const viewer = new NoteViewer(documents);
  const pending = notes.map((note, entry) => pendingOf(note, held, placer, choiceOf.get(entry)));
  const wishes = new Map<StoredNote, MergeChoice>();
  for (const [entry, each] of pending.entries()) {
    const choice = choiceOf.get(entry);
    if ('id' in each && choice !== undefined) wishes.set(each, choice);
  }
  const incoming = pending.filter((each) => 'id' in each);
  const { results, changes } = planMerge(held, incoming, wishes);
  const resultOf = new Map(incoming.map((note, index) => [note, results[index]]));
  const entries = pending.map((each) =>
    'id' in each ? mergedEntry(each, resultOf.get(each) ?? { result: 'same', mine: [] }, viewer) : each,
  );
  return { report: { format, entries }, changes };
}

function pendingOf(
  read: ReadNote,
  held: HeldNotes,
  placer: ForeignPlacer,
  choice: MergeChoice | undefined,
): Pending {
  if (read.kind === 'own') return read.note;
  if (read.kind === 'unreadable') return unreadableEntry(read.label, read.reason);
  const { note } = read;
  const known = knownForeign(held, note);
  const returns = known?.result === 'removed' && choice === 'theirs';
  if (known !== null && !returns) return knownEntry(note, known);
  const placed = placer.place(note);
  return placed.placed ? placed.note : unplacedEntry(note, placed.reason);
}
