import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notes } from './001-notes.ts';
import { settings } from './002-settings.ts';
import { places } from './003-places.ts';
import { searches } from './004-searches.ts';
import { anchorContexts } from './005-anchor-contexts.ts';
import { noteKinds } from './006-note-kinds.ts';
import { reading } from './007-reading.ts';
import { whereabouts } from './008-whereabouts.ts';
import { noteEditors } from './009-note-editors.ts';
import type { Migration } from './migration.ts';

/** In order: the first makes version 1 of an empty file. */
const migrations: readonly Migration[] = [
  notes,
  settings,
  places,
  searches,
  anchorContexts,
  noteKinds,
  reading,
  whereabouts,
  noteEditors,
];

/** The version that this program reads and writes. */
export const newestVersion = migrations.length;

/** How many migrations the file has been through; 0 for an empty one. */
export function versionOf(db: Database.Database): number {
  return z.int().parse(db.pragma('user_version', { simple: true }));
}

/** Brings the file to `version`, the newest unless another is asked for, each step in a transaction of its own. */
export function migrate(db: Database.Database, version = newestVersion): void {
  for (const [index, migration] of migrations.slice(0, version).entries()) {
    if (index < versionOf(db)) continue;
    db.transaction(() => {
      db.exec(migration);
      db.pragma(`user_version = ${index + 1}`);
    })();
  }
}
