import Database from 'better-sqlite3';
import { z } from 'zod';
import { attempt } from './failures.ts';

type Row = Readonly<Record<string, unknown>>;

const anyRow = z.record(z.string(), z.unknown());
const columnRow = z.object({ name: z.string() });

/**
 * Copies into `db` the notes of a damaged file that are new to it, or newer than its own, as far as they can be read.
 * Gives how many.
 */
export function salvageNotes(damagedFile: string, db: Database.Database): number {
  const rows = readable(damagedFile);
  const columns = z
    .array(columnRow)
    .parse(db.pragma('table_info(note)'))
    .map(({ name }) => name);
  let saved = 0;
  db.transaction(() => {
    for (const row of rows) saved += takes(() => upsert(db, row, columns));
    // What a step would put back is no longer what the notes were before it.
    if (saved > 0) db.exec("UPDATE note_change SET state = 'dropped'");
  })();
  return saved;
}

/** A column that the damaged file did not have yet gets what it is when nothing is said. */
function upsert(db: Database.Database, row: Row, columns: readonly string[]): number {
  const known = columns.filter((name) => Object.hasOwn(row, name));
  const insert = db.prepare(
    `INSERT INTO note (${known.join(', ')}) VALUES (${known.map((name) => `@${name}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${known.map((name) => `${name} = excluded.${name}`).join(', ')}
     WHERE excluded.updated_at > note.updated_at`,
  );
  return insert.run(row).changes;
}

/** From the front until it breaks, then from the back until it breaks. */
function readable(damagedFile: string): Row[] {
  const rows: Row[] = [];
  const opened = attempt(() => new Database(damagedFile, { readonly: true }));
  if (!opened.ok) return rows;
  for (const direction of ['ASC', 'DESC']) {
    attempt(() => {
      for (const row of opened.value.prepare(`SELECT * FROM note ORDER BY rowid ${direction}`).iterate()) {
        rows.push(anyRow.parse(row));
      }
    });
  }
  opened.value.close();
  return rows;
}

/** A row that the table's own rules refuse is wreckage. */
function takes(insert: () => number): number {
  try {
    return insert();
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return 0;
    throw error;
  }
}
