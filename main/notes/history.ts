import type { NoteVersion } from '../../preload/contract-notes.ts';
import type { ChangeLog, LoggedStep } from './change-log.ts';
import { familyOf, idOfVersion } from './merge/index.ts';
import { contentOf } from './note.ts';
import type { NoteTable } from './note-table.ts';
import { revisionOf } from './revision.ts';

/**
 * What became of a note, oldest first: every version that it went through, also where those were kept under another id,
 * as when two people's versions came to stand side by side; and what was undone.
 */
export function historyOf(id: string, notes: NoteTable, log: ChangeLog): NoteVersion[] {
  const note = notes.get(id);
  if (note === null) return log.of(id).map(versionOf);
  const line = [...note.ancestors, revisionOf(note)];
  const family = familyOf(note);
  const ids = new Set([id, family, ...line.map((revision) => idOfVersion(family, [revision]))]);
  const steps = [...ids].flatMap((each) => log.of(each)).sort((one, other) => other.turn - one.turn);
  const through = new Set(line);
  // From the end: each version tells of earlier ones than the next, for only so many are remembered.
  const found = steps.filter((step) => {
    if (step.after === null) return false;
    if (!through.has(revisionOf(step.after))) return step.note_id === id && step.state !== 'done';
    for (const revision of step.after.ancestors) through.add(revision);
    return true;
  });
  return found.reverse().map(versionOf);
}

function versionOf({ action, at, after, state }: LoggedStep): NoteVersion {
  const there = after !== null && after.removedAt === null;
  return { action, at, note: there ? contentOf(after) : null, undone: state !== 'done' };
}
