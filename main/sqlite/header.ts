import { closeSync, openSync, readSync } from 'node:fs';

/** What the first bytes of an SQLite file say (https://www.sqlite.org/fileformat2.html#the_database_header). */
export interface Header {
  readonly applicationId: number;
  readonly version: number;
}

const magic = 'SQLite format 3\0';
const headerSize = 100;
const versionAt = 60;
const applicationIdAt = 68;

/** Reads the header without opening the database, so that nothing beside it changes; `null` for what is no SQLite file. Throws what the file system throws. */
export function readHeader(file: string): Header | null {
  const bytes = new DataView(new ArrayBuffer(headerSize));
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, bytes) < headerSize) return null;
  } finally {
    closeSync(handle);
  }
  if (new TextDecoder().decode(bytes).slice(0, magic.length) !== magic) return null;
  return { applicationId: bytes.getInt32(applicationIdAt), version: bytes.getInt32(versionAt) };
}
