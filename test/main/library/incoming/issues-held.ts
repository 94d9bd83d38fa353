import Database from 'better-sqlite3';
import { openLibrary } from '../../../../main/library/open.ts';
import { verifyLibrary } from '../../../../main/library/verify/verify.ts';

/** What differs between two libraries of the same issues that were made in different ways. */
const passing: Readonly<Record<string, readonly string[]>> = {
  block: ['id'],
  document: ['first_block', 'last_block'],
  source: ['given_at'],
};

/** Tables that say how a library came to be, and the index's own, whose rows are numbered by blocks: that one is verified. */
const left = /^(?:sqlite_|search_|replaced_text$|taken_bundle$)/;

/** All that a library holds, as one text, whatever the order in which it came in. */
export function everythingIn(file: string): string {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const rows = tables.map(String).flatMap((table) => {
    if (left.test(table)) return [];
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
    const kept = columns.filter((column) => !passing[table]?.includes(column)).map((column) => `"${column}"`);
    const lines = db
      .prepare(`SELECT ${kept.join()} FROM "${table}"`)
      .raw()
      .all()
      .map((row) => JSON.stringify(row));
    return [`== ${table}`, ...lines.sort()];
  });
  db.close();
  return rows.join('\n');
}

/** What `gazette verify` finds wrong. */
export function differencesIn(file: string): string[] {
  const library = openLibrary(file);
  if (!library.ok) return [library.failure.en];
  const { checks } = verifyLibrary(library.value.db);
  library.value.db.close();
  return checks.flatMap(({ first }) => first.map(({ en }) => en));
}

/** The sha256 of each issue's text, by issue. */
export function textsIn(file: string): Record<string, string> {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare<[], [string, string]>('SELECT issue_id, sha256 FROM source ORDER BY 1').raw().all();
  db.close();
  return Object.fromEntries(rows);
}
