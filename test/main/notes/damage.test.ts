import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsOf } from '../../../main/notes/backups.ts';
import { openNotes } from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, open, reopened, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

function putAside(file: string): string[] {
  return readdirSync(dirname(file)).filter((name) => /^user\.damaged-\d{8}T\d{9}Z\.sqlite$/.test(name));
}

describe('a damaged file is put aside and the newest good backup takes its place', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['cut in the middle', (file) => truncateSync(file, 6000)],
    ['cut to nothing', (file) => truncateSync(file, 0)],
    ['overwritten with something else', (file) => writeFileSync(file, '不是数据库'.repeat(3000))],
    [
      "another program's database",
      (file) => {
        rmSync(file);
        const db = new Database(file);
        db.exec('CREATE TABLE note (text)');
        db.close();
      },
    ],
    [
      'without its tables',
      (file) => {
        const db = new Database(file);
        db.exec('DROP TABLE note');
        db.close();
      },
    ],
  ];

  test.each(damages)('%s', (_, damage) => {
    const file = freshFile();
    session(file, '一');
    session(file, '二');
    damage(file);
    const damaged = readFileSync(file);
    const { notice, comments } = reopened(file);
    expect(comments).toEqual(['二', '一']);
    expect(notice?.code).toBe('notes-damaged');
    expect(notice?.zh).toContain('备份');
    const [aside = ''] = putAside(file);
    expect(notice?.zh).toContain(aside);
    expect(readFileSync(join(dirname(file), aside)).equals(damaged)).toBe(true);
    expect(reopened(file)).toEqual({ notice: null, comments: ['二', '一'] });
  });

  test('a file that vanished comes back from its backup', () => {
    const file = freshFile();
    session(file, '一');
    rmSync(file);
    expect(reopened(file)).toMatchObject({ notice: { code: 'notes-damaged' }, comments: ['一'] });
    expect(putAside(file)).toEqual([]);
  });

  test('a damaged backup is passed over', () => {
    const file = freshFile();
    session(file, '一');
    session(file, '二');
    const [newest = ''] = backupsOf(file);
    truncateSync(newest, 5000);
    truncateSync(file, 5000);
    expect(reopened(file).comments).toEqual(['一']);
  });

  test('without any backup the notes begin anew, and the notice says so', () => {
    const file = freshFile();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '不是数据库'.repeat(3000));
    const { notice, comments } = reopened(file);
    expect(comments).toEqual([]);
    expect(notice?.zh).toContain('没有可用的备份');
    expect(putAside(file)).toHaveLength(1);
  });

  test('notes later than the backup are saved from a damaged file as far as it can be read', () => {
    const file = freshFile();
    session(file, '一');
    const store = open(file);
    unwrap(store.create(draftOn('art-1', '规范', '二')));
    const [first] = unwrap(store.list(null)).slice(-1);
    unwrap(store.update({ id: first?.id ?? '', colour: 'blue', comment: '一，改过' }));
    unwrap(store.close());
    rmSync(backupsOf(file)[0] ?? '');
    breakIndex(file);
    const { notice, comments } = reopened(file);
    expect(comments).toEqual(['二', '一，改过']);
    expect(notice?.zh).toContain('找回 2 条');
  });

  test('flipped bytes: the notes open with all that the backup held, or are refused untouched', () => {
    const template = freshFile();
    session(template, '一', '二', '三');
    const sound = readFileSync(template);
    const flip = fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }));
    const folder = temporaryFolder();
    let round = 0;
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const file = join(folder, String(round++), 'user.sqlite');
        cpSync(dirname(template), dirname(file), { recursive: true });
        const broken = Buffer.from(sound);
        for (const [at, mask] of flips) broken[at] = (broken[at] ?? 0) ^ mask;
        writeFileSync(file, broken);
        const outcome = openNotes(file, town);
        if (outcome.ok) {
          expect(commentsOf(outcome.value).length).toBeGreaterThanOrEqual(3);
          unwrap(outcome.value.create(draftOn('art-2', '报告')));
          unwrap(outcome.value.close());
        } else {
          // The header's version fields: a file from the future as far as SQLite or we can tell.
          expect(['notes-unavailable', 'read-only']).toContain(outcome.failure.code);
          expect(readFileSync(file).equals(broken)).toBe(true);
        }
      }),
      // A fixed seed: one flip in millions turns a note into a removed one, which no check can tell from the truth.
      { numRuns: 150, seed: 2031 },
    );
  });
});

/** Spoils the first page of the notes' index: the file fails its check, the notes themselves can still be read. */
function breakIndex(file: string): void {
  const db = new Database(file);
  const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'note_of_document'").pluck().get();
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, (Number(page) - 1) * 4096, (Number(page) - 1) * 4096 + 100);
  writeFileSync(file, bytes);
}
