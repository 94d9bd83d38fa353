import { statSync } from 'node:fs';
import { readHeader } from '../sqlite/header.ts';
import { newestVersion, versionOf } from './migrations/index.ts';
import { readOnlyCopy } from './read-only-copy.ts';

/**
 * Whether a newer program wrote the file of notes; found out without touching it or anything beside it: SQLite itself
 * would write a log back that belongs to a program which may know better. `false` for what is no file.
 *
 * @throws SqliteError or the file system's error when it cannot be read.
 */
export function isNewer(file: string): boolean {
  if (!isFile(file)) return false;
  if ((readHeader(file)?.version ?? 0) > newestVersion) return true;
  // The newer version may stand in the log alone.
  return isFile(`${file}-wal`) && versionInCopy(file) > newestVersion;
}

function versionInCopy(file: string): number {
  const { db, drop } = readOnlyCopy(file, () => undefined);
  try {
    return versionOf(db);
  } finally {
    db.close();
    drop();
  }
}

/** One that holds nothing is as good as none. */
function isFile(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size > 0;
}
