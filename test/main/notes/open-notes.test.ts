import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsOf } from '../../../main/notes/backups.ts';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import { migrate, newestVersion, versionOf } from '../../../main/notes/migrations/index.ts';
import { notesStore } from '../../../main/notes/notes-store.ts';
import { temporaryFolder } from './folder.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

function freshFile(): string {
  return join(temporaryFolder(), 'data', 'user.sqlite');
}

function open(file: string): NotesStore {
  return unwrap(openNotes(file, town));
}

/** One run of the program: opens the notes, writes one for each comment, and closes them. */
function session(file: string, ...comments: readonly string[]): void {
  const store = open(file);
  for (const comment of comments) unwrap(store.create(draftOn('art-2', '报告', comment)));
  unwrap(store.close());
}

/** What stands where the file of notes was, closing it again. */
function reopened(file: string): { notice: NotesStore['notice']; comments: string[] } {
  const store = open(file);
  const found = { notice: store.notice, comments: commentsOf(store) };
  unwrap(store.close());
  return found;
}

function putAside(file: string): string[] {
  return readdirSync(dirname(file)).filter((name) => /^user\.damaged-\d{8}T\d{9}Z\.sqlite$/.test(name));
}

describe('opening', () => {
  test('makes the folder and the file, with nothing to tell', () => {
    expect(reopened(freshFile())).toEqual({ notice: null, comments: [] });
  });

  test('finds what was written before', () => {
    const file = freshFile();
    session(file, '一', '二');
    expect(reopened(file)).toEqual({ notice: null, comments: ['二', '一'] });
  });

  test('commits are forced to the disk, through a write-ahead log', () => {
    const file = freshFile();
    const store = open(file);
    unwrap(store.create(draftOn('art-2', '报告', '一')));
    expect(readFileSync(`${file}-wal`).includes('报告')).toBe(true);
    unwrap(store.close());
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});

describe('migrations', () => {
  test.each(Array.from({ length: newestVersion }, (_, version) => version + 1))(
    'from version %i',
    (version) => {
      const file = freshFile();
      mkdirSync(dirname(file), { recursive: true });
      const db = new Database(file);
      migrate(db, version);
      expect(versionOf(db)).toBe(version);
      db.exec(`INSERT INTO note VALUES
      ('n', 'town', '标题', NULL, '条2', 'art-2', 4, 'art-2', 6, '渔船', '', '', 'green', '旧', '2031', '2031', NULL)`);
      db.close();

      const store = open(file);
      expect(commentsOf(store)).toEqual(['旧']);
      expect(unwrap(store.writePlace({ documentId: 'town', block: 'art-1', fraction: 0 }))).toBeDefined();
      expect(backupsOf(file)).toHaveLength(1);
    },
  );

  test('a file of a newer program is refused and left as it is', () => {
    const file = freshFile();
    session(file, '一');
    const db = new Database(file);
    db.pragma(`user_version = ${newestVersion + 1}`);
    db.close();
    const before = readFileSync(file);
    expect(openNotes(file, town)).toMatchObject({ ok: false, failure: { code: 'notes-unavailable' } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(putAside(file)).toEqual([]);
  });
});

describe('backups', () => {
  test('one after each run that changed something, the newest three', () => {
    const file = freshFile();
    for (const comment of ['一', '二', '三', '四', '五']) session(file, comment);
    session(file);
    const backups = backupsOf(file);
    expect(backups.map((backup) => backup.slice(-18))).toEqual([
      'user-000005.sqlite',
      'user-000004.sqlite',
      'user-000003.sqlite',
    ]);
    const [newest = ''] = backups;
    expect(readFileSync(newest).equals(readFileSync(file))).toBe(true);
  });

  test('one at the next start when the program was never closed', () => {
    const file = freshFile();
    unwrap(open(file).create(draftOn('art-2', '报告', '一')));
    expect(backupsOf(file)).toEqual([]);
    const killed = join(temporaryFolder(), 'data', 'user.sqlite');
    cpSync(dirname(file), dirname(killed), { recursive: true });
    open(killed);
    const [backup = ''] = backupsOf(killed);
    expect(readFileSync(backup).includes('报告')).toBe(true);
  });

  test('when none can be made the notes open all the same, and it is said', () => {
    const file = freshFile();
    session(file, '一');
    rmSync(join(dirname(file), 'backups'), { recursive: true });
    writeFileSync(join(dirname(file), 'backups'), 'a file where the folder should be');
    const store = open(file);
    expect(store.notice?.zh).toContain('没有做成批注的备份');
    expect(commentsOf(store)).toEqual(['一']);
    expect(store.close()).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });
});

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

describe('a disk that takes nothing more', () => {
  test('when it is full the note is not there, the reason is said, and the next one is kept again', () => {
    const db = new Database(join(temporaryFolder(), 'user.sqlite'));
    migrate(db);
    const store = notesStore(db, town, null, () => {});
    unwrap(store.create(draftOn('art-2', '报告', '一')));
    // SQLite's own limit gives the very error of a full disk.
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages}`);
    const long = draftOn('art-2', '报告', '长'.repeat(10_000));
    expect(store.create(long)).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(commentsOf(store)).toEqual(['一']);
    db.pragma(`max_page_count = ${pages + 100}`);
    unwrap(store.create(long));
    expect(commentsOf(store)).toHaveLength(2);
  });

  test('when it can only be read, notes are shown and no change is accepted', () => {
    const file = freshFile();
    session(file, '一');
    const store = notesStore(new Database(file, { readonly: true }), town, null, () => {});
    const [note] = unwrap(store.list(null));
    expect(note?.comment).toBe('一');
    const refusals = [
      store.create(draftOn('art-2', '报告')),
      store.update({ id: note?.id ?? '', colour: 'blue', comment: '' }),
      store.remove(note?.id ?? ''),
      store.restore(note?.id ?? ''),
      store.writeSettings({ theme: 'night' }),
      store.writePlace({ documentId: 'town', block: 'art-1', fraction: 0 }),
    ];
    expect(refusals.map((outcome) => (outcome.ok ? 'accepted' : outcome.failure.code))).toEqual(
      refusals.map(() => 'read-only'),
    );
  });

  test('a folder that cannot be made is said to be read-only', () => {
    const file = freshFile();
    mkdirSync(dirname(dirname(file)), { recursive: true });
    writeFileSync(dirname(file), 'a file where the folder should be');
    expect(openNotes(file, town)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });

  test.skipIf(!existsSync('/proc/self'))('so is a file system that takes no files', () => {
    expect(openNotes('/proc/user.sqlite', town)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });
});
