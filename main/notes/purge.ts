import type Database from 'better-sqlite3';
import { z } from 'zod';
import { fromJson } from './from-json.ts';
import type { KeptNote } from './note.ts';
import type { NoteTable } from './note-table.ts';
import { revisionOf } from './revision.ts';

/** How long a note that was put away can be brought back, in days. */
const keptDays = 30;

/** What is remembered of a note that is gone for good: enough to know its copies again. */
export interface GoneNote {
  readonly id: string;
  /** The note that it was another version of, or its own id. */
  readonly family: string;
  /** Oldest first, the last one being what it was when it was put away. */
  readonly revisions: readonly string[];
}

const goneRow = z.object({ id: z.string(), family: z.string(), revisions: z.string() });

/** Forgets the notes that were put away more than 30 days ago, and what was done to them. */
export function purge(db: Database.Database, notes: NoteTable, now: Date): void {
  const limit = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString();
  const insert = db.prepare('INSERT OR REPLACE INTO gone_note (id, family, revisions) VALUES (?, ?, ?)');
  const forget = db.prepare('DELETE FROM note_change WHERE note_id = ?');
  db.transaction(() => {
    for (const note of notes.removed()) {
      if (note.removedAt === null || note.removedAt >= limit) continue;
      insert.run(note.id, note.versionOf ?? note.id, JSON.stringify(revisionsOf(note)));
      notes.drop(note.id);
      forget.run(note.id);
    }
  })();
}

export function goneNotes(db: Database.Database): GoneNote[] {
  const rows = z.array(goneRow).parse(db.prepare('SELECT * FROM gone_note').all());
  return rows.map(({ id, family, revisions }) => ({
    id,
    family,
    revisions: z.array(z.string()).catch([]).parse(fromJson(revisions)),
  }));
}

function revisionsOf(note: KeptNote): string[] {
  return [...note.ancestors, revisionOf(note)];
}
