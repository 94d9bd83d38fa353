import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type NoteAction, type NoteStep, noteActions } from '../../preload/contract-notes.ts';
import { fromJson } from './from-json.ts';
import { type KeptNote, loggedNote } from './note.ts';
import type { NoteTable } from './note-table.ts';

/** A note before and after; `null` where there was or is none. */
export interface LoggedChange {
  readonly before: KeptNote | null;
  readonly after: KeptNote | null;
}

/** Writes notes so that every change can be taken back. Each method belongs into a transaction. */
export interface ChangeLog {
  /** Makes the changes as one batch, which is one step to undo. Nothing that was undone can be done again after it. */
  commit(action: NoteAction, changes: readonly LoggedChange[], at: string): void;
  /** `null` when there is nothing to take back. */
  undo(): NoteStep | null;
  /** `null` when nothing was undone since the last change. */
  redo(): NoteStep | null;
  /** What was done to the note of an id, oldest first. */
  of(id: string): readonly LoggedStep[];
}

const note = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : loggedNote.parse(fromJson(json))));

const row = z.object({
  /** Counts up over the whole log. */
  turn: z.int(),
  action: z.enum(noteActions),
  note_id: z.string(),
  before: note,
  after: note,
  at: z.string(),
  state: z.enum(['done', 'undone', 'dropped']),
});

/** One change as it stands in the log. */
export type LoggedStep = z.infer<typeof row>;

export function changeLog(db: Database.Database, notes: NoteTable): ChangeLog {
  const nextTurn = db.prepare('SELECT coalesce(max(turn), 0) + 1 FROM note_change').pluck();
  const insert = db.prepare(
    'INSERT INTO note_change (batch, action, note_id, before, after, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const drop = db.prepare("UPDATE note_change SET state = 'dropped' WHERE state = 'undone'");
  const lastDone = db.prepare(
    "SELECT batch FROM note_change WHERE state = 'done' ORDER BY turn DESC LIMIT 1",
  );
  const firstUndone = db.prepare(
    "SELECT batch FROM note_change WHERE state = 'undone' ORDER BY turn LIMIT 1",
  );
  const ofBatch = db.prepare('SELECT * FROM note_change WHERE turn >= ? AND batch = ? ORDER BY turn');
  const ofNote = db.prepare('SELECT * FROM note_change WHERE note_id = ? ORDER BY turn');
  const mark = db.prepare('UPDATE note_change SET state = ? WHERE turn >= ? AND batch = ?');

  function put(id: string, to: KeptNote | null): void {
    if (to === null) notes.drop(id);
    else notes.put(to);
  }

  function step(select: Database.Statement, state: 'done' | 'undone'): NoteStep | null {
    const batch = z.int().optional().parse(select.pluck().get());
    if (batch === undefined) return null;
    const changes = z.array(row).parse(ofBatch.all(batch, batch));
    for (const change of state === 'undone' ? changes.toReversed() : changes) {
      put(change.note_id, state === 'undone' ? change.before : change.after);
    }
    mark.run(state, batch, batch);
    const [first] = changes;
    return first === undefined ? null : { action: first.action, notes: changes.length };
  }

  return {
    commit(action, changes, at) {
      if (changes.length === 0) return;
      drop.run();
      const batch = z.int().parse(nextTurn.get());
      for (const { before, after } of changes) {
        const id = after?.id ?? before?.id;
        if (id === undefined) continue;
        put(id, after);
        insert.run(batch, action, id, json(before), json(after), at);
      }
    },
    undo: () => step(lastDone, 'undone'),
    redo: () => step(firstUndone, 'done'),
    of: (id) => z.array(row).parse(ofNote.all(id)),
  };
}

function json(kept: KeptNote | null): string | null {
  return kept === null ? null : JSON.stringify(kept);
}
