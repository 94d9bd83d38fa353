import { rmSync, utimesSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { backupsOf } from '../../../main/notes/backups.ts';
import { keptBackups } from '../../../main/notes/index.ts';
import { freshFile, open, session } from './sessions.ts';
import { unwrap } from './town.ts';

const old = new Date('2001-01-01T00:00:00Z');

// As Windows does it: a copy bears the time of what it was copied from.
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    copyFileSync(from: string, to: string) {
      fs.copyFileSync(from, to);
      const { atime, mtime } = fs.statSync(from);
      fs.utimesSync(to, atime, mtime);
    },
  };
});

test('a backup bears the time at which it was made, not that of the notes that it was made of', () => {
  const file = freshFile();
  session(file, '一');
  for (const backup of backupsOf(file)) rmSync(backup);
  utimesSync(file, old, old);
  open(file);
  const backups = unwrap(keptBackups(file));
  expect(backups).toHaveLength(1);
  expect(backups.map(({ madeAt }) => madeAt)).not.toContain(old.toISOString());
});
