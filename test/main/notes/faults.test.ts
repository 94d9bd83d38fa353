import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openNotes } from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, open, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

afterEach(() => vi.useRealTimers());

interface Seen {
  /** What the person is told, `null` for nothing. */
  readonly notice: string | null;
  /** The notes that are there. */
  readonly comments: readonly string[];
  /** What comes of writing one more. */
  readonly saved: string;
}

interface Fault {
  readonly fault: string;
  /** Brings the fault about and gives the file of notes. */
  readonly happens: () => string;
  readonly told: RegExp | null;
  readonly kept: readonly string[];
  readonly saved: string;
}

/** A file after two runs: what was written in the first is in a backup, all of it in the file. */
function twoRuns(): string {
  const file = freshFile();
  session(file, '一');
  session(file, '二');
  return file;
}

/** A copy of what a killed run left: `三` and `四` are in the log alone. */
function killedRun(): string {
  const file = twoRuns();
  const store = open(file);
  for (const comment of ['三', '四']) unwrap(store.create(draftOn('art-2', '报告', comment)));
  const left = join(temporaryFolder(), 'data');
  cpSync(dirname(file), left, { recursive: true });
  unwrap(store.close());
  return join(left, 'user.sqlite');
}

function withFile(file: string, change: (file: string) => void): string {
  change(file);
  return file;
}

/** Turns one bit over in the page of the documents' index. */
/** Changes a note while the clock says 2001. */
function changeLongAgo(file: string): void {
  const store = open(file);
  vi.useFakeTimers({ now: new Date('2001-01-01T00:00:00Z'), toFake: ['Date'] });
  const note = unwrap(store.list(null)).find(({ comment }) => comment === '二');
  unwrap(store.update({ id: note?.id ?? '', colour: 'rose', comment: '二，改过' }));
  unwrap(store.close());
}

function flipBit(file: string): void {
  const db = new Database(file);
  const page = Number(
    db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'note_of_document'").pluck().get(),
  );
  const size = Number(db.pragma('page_size', { simple: true }));
  db.close();
  const bytes = readFileSync(file);
  const at = (page - 1) * size + 4;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const faults: readonly Fault[] = [
  { fault: 'none', happens: twoRuns, told: null, kept: ['二', '一'], saved: 'saved' },
  {
    fault: 'killed in the middle',
    happens: killedRun,
    told: null,
    kept: ['四', '三', '二', '一'],
    saved: 'saved',
  },
  {
    fault: 'killed before anything was written',
    happens: () => {
      const file = twoRuns();
      const store = open(file);
      const left = join(temporaryFolder(), 'data');
      cpSync(dirname(file), left, { recursive: true });
      unwrap(store.close());
      return join(left, 'user.sqlite');
    },
    told: null,
    kept: ['二', '一'],
    saved: 'saved',
  },
  {
    fault: 'cut in half',
    happens: () => withFile(twoRuns(), (file) => truncateSync(file, readFileSync(file).length / 2)),
    told: /已损坏.*最近的备份.*保存在/,
    kept: ['二', '一'],
    saved: 'saved',
  },
  {
    fault: 'one bit turned over',
    happens: () => withFile(twoRuns(), flipBit),
    told: /已损坏.*最近的备份.*保存在/,
    kept: ['二', '一'],
    saved: 'saved',
  },
  {
    fault: 'one bit turned over, and more in the log than in any backup',
    happens: () =>
      withFile(killedRun(), (file) => {
        // The log is written back first, as at any start.
        const db = new Database(file);
        db.pragma('wal_checkpoint(TRUNCATE)');
        db.close();
        flipBit(file);
      }),
    told: /已损坏.*找回 2 条/,
    kept: ['四', '三', '二', '一'],
    saved: 'saved',
  },
  {
    fault: 'the log is missing',
    happens: () => withFile(killedRun(), (file) => rmSync(`${file}-wal`)),
    told: /user\.sqlite-wal.*不见了/,
    kept: ['二', '一'],
    saved: 'saved',
  },
  {
    fault: 'file and log are missing',
    happens: () =>
      withFile(killedRun(), (file) => {
        for (const ending of ['', '-wal', '-shm']) rmSync(file + ending);
      }),
    told: /不见了.*最近的备份/,
    kept: ['二', '一'],
    saved: 'saved',
  },
  {
    fault: 'the clock is set back',
    happens: () => withFile(twoRuns(), changeLongAgo),
    told: null,
    kept: ['二，改过', '一'],
    saved: 'saved',
  },
  {
    fault: 'the clock is set back, and then the file is damaged',
    happens: () =>
      withFile(twoRuns(), (file) => {
        changeLongAgo(file);
        const folder = join(dirname(file), 'backups');
        for (const name of readdirSync(folder).sort().slice(-1)) rmSync(join(folder, name));
        flipBit(file);
      }),
    told: /已损坏.*找回 1 条/,
    kept: ['二，改过', '一'],
    saved: 'saved',
  },
];

function seen(file: string): Seen {
  const opened = openNotes(file, town);
  if (!opened.ok) return { notice: opened.failure.zh, comments: [], saved: opened.failure.code };
  const { notice } = opened.value;
  const comments = commentsOf(opened.value);
  const saved = opened.value.create(draftOn('art-2', '报告', '新'));
  unwrap(opened.value.close());
  return { notice: notice?.zh ?? null, comments, saved: saved.ok ? 'saved' : saved.failure.code };
}

test.each(faults)('$fault: $kept are there', ({ happens, told, kept, saved }) => {
  const file = happens();
  const result = seen(file);
  expect(result).toEqual({
    notice: told === null ? null : expect.stringMatching(told),
    comments: kept,
    saved,
  });
  vi.useRealTimers();
  // The next start has nothing to tell, and the new note is there.
  expect(seen(file)).toMatchObject({ notice: null, comments: expect.arrayContaining(['新', ...kept]) });
});

const seenElsewhere = z.object({
  notice: z.string().nullable(),
  comments: z.array(z.string()),
  saved: z.string(),
  rescued: z.boolean(),
});

/** What a person sees who may read the folder and not write it; the system's own user may write everything. */
function seenByNobody(file: string): z.infer<typeof seenElsewhere> {
  const program = fileURLToPath(new URL('./read-as-nobody.ts', import.meta.url));
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const rescue = temporaryFolder();
  chmodSync(rescue, 0o777);
  const { stdout } = spawnSync(process.execPath, [program, file, join(rescue, '备份.sqlite')], {
    ...user,
    encoding: 'utf8',
  });
  return seenElsewhere.parse(JSON.parse(stdout));
}

const readOnly: readonly (readonly [string, () => string, readonly string[]])[] = [
  ['after a run that ended well', twoRuns, ['二', '一']],
  ['after a run that was killed', killedRun, ['四', '三', '二', '一']],
];

test.skipIf(process.platform === 'win32').each(readOnly)(
  'a folder that cannot be written, %s: its notes are shown, nothing is saved, and that is said at once',
  (_, happens, kept) => {
    const file = happens();
    const before = readdirSync(dirname(file)).sort();
    for (const name of before) chmodSync(join(dirname(file), name), name === 'backups' ? 0o555 : 0o444);
    chmodSync(dirname(file), 0o555);
    chmodSync(dirname(dirname(file)), 0o755);
    const result = seenByNobody(file);
    chmodSync(dirname(file), 0o755);
    expect(result).toEqual({
      notice: expect.stringMatching(/不能写入.*可以看.*保存不了/),
      comments: kept,
      saved: 'read-only',
      // All of it can be saved elsewhere.
      rescued: true,
    });
    expect(readdirSync(dirname(file)).sort()).toEqual(before);
  },
);
