import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type NoteState, noteStates } from '../../preload/contract-notes.ts';
import type { Whereabouts } from './note-finder.ts';

/**
 * Where notes were found, kept so that it has not to be found out anew whenever a document is opened. It says nothing
 * about the notes themselves: merging, exporting and history know nothing of it, and it goes when a note is put on other words.
 */
export interface WhereaboutsTable {
  get(noteId: string): Whereabouts | null;
  /** Belongs into a transaction. */
  put(found: ReadonlyMap<string, Whereabouts>): void;
  /** The notes that were found in another document than they are written on, with its id. */
  elsewhere(): ReadonlyMap<string, string>;
}

const row = z
  .object({
    own_text: z.string().nullable(),
    issue_text: z.string().nullable(),
    state: z.enum(noteStates) satisfies z.ZodType<NoteState>,
    found_in: z.string(),
    start_block: z.string(),
    start_offset: z.int(),
    end_block: z.string(),
    end_offset: z.int(),
  })
  .transform(
    (each): Whereabouts => ({
      ownText: each.own_text,
      issueText: each.issue_text,
      found: {
        documentId: each.found_in,
        ...(each.state === 'orphaned'
          ? { state: each.state }
          : {
              state: each.state,
              start: { block: each.start_block, offset: each.start_offset },
              end: { block: each.end_block, offset: each.end_offset },
            }),
      },
    }),
  );

const elsewhereRow = z.object({ note_id: z.string(), found_in: z.string() });

const nowhere = { block: '', offset: 0 };

export function whereaboutsTable(db: Database.Database): WhereaboutsTable {
  const select = db.prepare('SELECT * FROM note_whereabouts WHERE note_id = ?');
  const insert = db.prepare(
    `INSERT OR REPLACE INTO note_whereabouts
     (note_id, own_text, issue_text, state, found_in, start_block, start_offset, end_block, end_offset)
     SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM note WHERE id = ?`,
  );
  const selectElsewhere = db.prepare(
    `SELECT note_id, found_in FROM note_whereabouts JOIN note ON note.id = note_id
     WHERE found_in <> note.document_id AND removed_at IS NULL`,
  );
  return {
    get: (noteId) => row.nullable().parse(select.get(noteId) ?? null),
    put(found) {
      for (const [noteId, { ownText, issueText, found: place }] of found) {
        const { start, end } = place.state === 'orphaned' ? { start: nowhere, end: nowhere } : place;
        const where = [place.documentId, start.block, start.offset, end.block, end.offset];
        insert.run(ownText, issueText, place.state, ...where, noteId);
      }
    },
    elsewhere: () =>
      new Map(
        z
          .array(elsewhereRow)
          .parse(selectElsewhere.all())
          .map((each) => [each.note_id, each.found_in]),
      ),
  };
}
