import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { first } from '../rows.ts';
import { sha256Of } from '../sha256.ts';
import { heldTexts } from './weigh.ts';

/** Tells a library that comes with the program from every other by the texts in it; the same texts give the same stamp. */
export function stampOf(bundle: Database): string {
  return sha256Of(
    JSON.stringify(heldTexts(bundle).map(({ issueId, sha256, fileName }) => [issueId, sha256, fileName])),
  );
}

/** Whether everything of the bundle with this stamp was offered to the library before. */
export function isTaken(db: Database, stamp: string): boolean {
  const row = z.object({ stamp: z.string() });
  return first(db, row, 'SELECT stamp FROM taken_bundle WHERE stamp = ?', stamp) !== null;
}

export function noteTaken(db: Database, stamp: string): void {
  db.prepare('INSERT OR IGNORE INTO taken_bundle VALUES (?)').run(stamp);
}
