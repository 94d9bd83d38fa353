import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../../main/library/add-files.ts';
import { buildLibrary } from '../../../../main/library/build.ts';
import { limits, type Manifest, manifestSchema } from '../../../../main/library/pack/format.ts';
import { openPack, readPacked } from '../../../../main/library/pack/read-pack.ts';
import { writePack } from '../../../../main/library/pack/write-pack.ts';
import { sha256Of } from '../../../../main/library/sha256.ts';
import { gazetteText } from '../gazette-text.ts';
import { temporaryFolder } from '../open-city.ts';
import { issueFile, packOf } from './packs.ts';

let folder = '';
let pack = '';

beforeEach(async () => {
  folder = temporaryFolder();
  pack = join(folder, '六月和七月.gzpack');
  await packOf(pack, issueFile(folder, 6), issueFile(folder, 7));
});

function manifestOf(file: string): Manifest {
  const opened = openPack(file);
  if (!opened.ok) throw new Error(opened.failure.en);
  return opened.value;
}

describe('a pack', () => {
  it('gives back what was put in', () => {
    const { issues } = manifestOf(pack);
    expect(issues).toMatchObject([
      {
        id: '青禾市-2024-6',
        title: '青禾市人民政府公报',
        publisher: '青禾市人民政府',
        fileName: '2024-6.txt',
      },
      { id: '青禾市-2024-7', encoding: 'utf-8', sample: false },
    ]);
    for (const [index, number] of [6, 7].entries()) {
      const packed = issues[index];
      if (packed === undefined) throw new Error('an issue is missing');
      const text = gazetteText(number);
      expect(packed.fileSha256).toBe(sha256Of(text));
      expect(readPacked(pack, packed)).toMatchObject({
        ok: true,
        value: { source: { text, sha256: sha256Of(text), givenAt: packed.givenAt }, pages: null },
      });
    }
  });

  it('is one file that needs nothing beside it', () => {
    expect(readdirSync(folder).sort()).toEqual(['2024-6.txt', '2024-7.txt', '六月和七月.gzpack'].sort());
  });

  it('can be made of other packs, whose issues keep their time', async () => {
    const all = await packOf(join(folder, '全年.gzpack'), pack, issueFile(folder, 8));
    const times = (file: string) => manifestOf(file).issues.map(({ id, givenAt }) => [id, givenAt]);
    expect(times(all).slice(0, 2)).toEqual(times(pack));
    expect(times(all)).toHaveLength(3);
  });

  it('is not made of a bad file or of two texts of one issue; a pack that was there stays', async () => {
    const before = readFileSync(pack);
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const other = join(folder, 'other.txt');
    writeFileSync(other, gazetteText(6, '再查一遍。'));
    const outcome = await writePack({ files: [issueFile(folder, 6), empty, other], out: pack });
    expect(outcome).toMatchObject({
      ok: false,
      failed: [
        { fileName: 'empty.txt', failure: { code: 'file-empty' } },
        { fileName: 'other.txt', failure: { code: 'issue-exists' } },
      ],
    });
    expect(readFileSync(pack)).toEqual(before);
  });
});

describe('what is no sound pack', () => {
  /** What adding it says; a library beside it must stay as it is. */
  async function refusal(file: string): Promise<string> {
    const library = join(folder, 'library.sqlite');
    await buildLibrary({ files: [issueFile(folder, 5)], out: library });
    const before = readFileSync(library);
    const answer = await addFiles({ library, files: [file] });
    expect(answer.imported).toEqual([]);
    expect(readFileSync(library)).toEqual(before);
    const [{ failure } = { failure: null }, ...more] = answer.failed;
    expect(more).toEqual([]);
    expect(failure?.zh).toContain('什么也没有装入');
    return failure?.code ?? 'taken';
  }

  function changed(change: (db: Database.Database) => void): string {
    const file = join(folder, 'changed.gzpack');
    copyFileSync(pack, file);
    const db = new Database(file);
    change(db);
    db.close();
    return file;
  }

  const withManifest = (change: (manifest: Manifest) => unknown) =>
    changed((db) => {
      const json = JSON.stringify(change(manifestOf(pack)));
      db.prepare('UPDATE manifest SET json = ?, sha256 = ?').run(json, sha256Of(json));
    });

  const withIssue = (more: object) =>
    withManifest(({ issues }) => ({ issues: issues.map((issue) => ({ ...issue, ...more })) }));

  it.each(['', 'SQLite format 3\0', '公报'])('a file with %j in it', async (content) => {
    const file = join(folder, 'other.gzpack');
    writeFileSync(file, content);
    expect(await refusal(file)).toBe('file-no-pack');
  });

  it('a library that was given the name of a pack', async () => {
    const file = join(folder, 'library.gzpack');
    await buildLibrary({ files: [issueFile(folder, 6)], out: file });
    expect(await refusal(file)).toBe('file-no-pack');
  });

  it('one of a newer program', async () => {
    expect(await refusal(changed((db) => db.pragma('user_version = 2')))).toBe('file-pack-newer');
  });

  it.each([0.25, 0.5, 0.9, 0.999])('one that is cut off behind %d of it', async (share) => {
    const size = readFileSync(pack).length;
    truncateSync(pack, Math.floor(size * share));
    expect(await refusal(pack)).toBe('file-pack-damaged');
  });

  it('one without a manifest, or with another', async () => {
    expect(await refusal(changed((db) => db.exec('DELETE FROM manifest')))).toBe('file-pack-damaged');
    expect(await refusal(changed((db) => db.exec(`UPDATE manifest SET json = '{}'`)))).toBe(
      'file-pack-damaged',
    );
    expect(await refusal(withManifest(() => ({ issues: [] })))).toBe('file-pack-damaged');
    expect(await refusal(withManifest(() => 'nothing'))).toBe('file-pack-damaged');
  });

  it('one whose manifest names a path or asks for more than there may be', async () => {
    expect(await refusal(withIssue({ fileName: '../../up.txt' }))).toBe('file-pack-damaged');
    expect(await refusal(withIssue({ textBytes: limits.text + 1 }))).toBe('file-pack-damaged');
    expect(await refusal(withIssue({ run: 'me' }))).toBe('file-pack-damaged');
  });

  it('one with a text missing or another in its place', async () => {
    const sha256 = sha256Of(gazetteText(7));
    const without = changed((db) => db.prepare('DELETE FROM text WHERE sha256 = ?').run(sha256));
    expect(await refusal(without)).toBe('file-pack-damaged');
    const body = deflateSync(gazetteText(7, '换掉。'));
    const other = changed((db) => db.prepare('UPDATE text SET body = ? WHERE sha256 = ?').run(body, sha256));
    expect(await refusal(other)).toBe('file-pack-damaged');
  });

  it('one that would swell to a thousand times its size: it is inflated no further than it says', async () => {
    const swollen = Buffer.alloc(200 * 1024 * 1024, ' ');
    const sha256 = sha256Of(gazetteText(7));
    const bomb = changed((db) => {
      db.prepare('UPDATE text SET body = ? WHERE sha256 = ?').run(deflateSync(swollen), sha256);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bomb)).toBe('file-pack-damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('the sum of the texts is bounded too', () => {
    const [issue] = manifestOf(pack).issues;
    const many = Array.from({ length: limits.texts / limits.text + 1 }, () => ({
      ...issue,
      textBytes: limits.text,
    }));
    expect(manifestSchema.safeParse({ issues: many.slice(1) }).success).toBe(true);
    expect(manifestSchema.safeParse({ issues: many }).success).toBe(false);
  });

  it.each([
    "CREATE TRIGGER t AFTER INSERT ON text BEGIN SELECT load_extension('x'); END",
    'CREATE VIEW v AS SELECT * FROM text',
    'CREATE TABLE more (a)',
    'CREATE VIRTUAL TABLE f USING fts5(a)',
  ])('one that holds more than it should: %s', async (sql) => {
    expect(await refusal(changed((db) => db.exec(sql)))).toBe('file-pack-damaged');
  });

  it('one whose tables were replaced by views', async () => {
    const file = changed((db) =>
      db.exec('ALTER TABLE manifest RENAME TO m; CREATE VIEW manifest AS SELECT json, sha256 FROM m'),
    );
    expect(await refusal(file)).toBe('file-pack-damaged');
  });

  it('any bit turned over: it is refused, or all texts are as they were', async () => {
    const sound = readFileSync(pack);
    const texts = (file: string) => {
      const opened = openPack(file);
      if (!opened.ok) return opened.failure.code;
      return opened.value.issues.map((packed) => {
        const read = readPacked(file, packed);
        return read.ok ? read.value.source : read.failure.code;
      });
    };
    const expected = texts(pack);
    const file = join(folder, 'flipped.gzpack');
    const refused = new Set<unknown>();
    fc.assert(
      fc.property(fc.nat({ max: sound.length * 8 - 1 }), (bit) => {
        const bytes = Buffer.from(sound);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(file, bytes);
        const found = texts(file);
        if (typeof found === 'string') refused.add(found);
        else expect(found).toEqual(expected);
      }),
      { numRuns: 600, examples: [[0], [60 * 8 + 7], [63 * 8], [68 * 8], [18 * 8]] },
    );
    expect(refused).toContain('file-pack-damaged');
  });
});

describe('adding a pack', () => {
  it('adds its issues as their files would be, and says so when they are there already', async () => {
    const library = join(folder, 'library.sqlite');
    const first = await addFiles({ library, files: [pack] });
    expect(first).toMatchObject({
      imported: [{ fileName: '2024-6.txt', replaced: false }, { issue: { id: '青禾市-2024-7' } }],
      kept: [],
      failed: [],
    });
    const before = readFileSync(library);
    const again = await addFiles({ library, files: [pack, issueFile(folder, 6)] });
    expect(again).toMatchObject({ imported: [], kept: [{ why: 'same' }, { why: 'same' }, { why: 'same' }] });
    expect(readFileSync(library)).toEqual(before);
  });

  it('replaces an older text and leaves a newer one, in whichever order they come', async () => {
    const corrected = await packOf(join(folder, '更正.gzpack'), issueFile(folder, 6, '井也要看。'));
    const textIn = (library: string) => {
      const db = new Database(library, { readonly: true });
      const sha256 = db.prepare("SELECT sha256 FROM source WHERE issue_id = '青禾市-2024-6'").pluck().get();
      db.close();
      return sha256;
    };
    const [forward, back] = [join(folder, 'forward.sqlite'), join(folder, 'back.sqlite')];
    await addFiles({ library: forward, files: [pack] });
    expect(await addFiles({ library: forward, files: [corrected] })).toMatchObject({
      imported: [{ issue: { id: '青禾市-2024-6' }, replaced: true }],
    });
    await addFiles({ library: back, files: [corrected] });
    expect(await addFiles({ library: back, files: [pack] })).toMatchObject({
      imported: [{ issue: { id: '青禾市-2024-7' } }],
      kept: [{ issue: { id: '青禾市-2024-6' }, why: 'older' }],
    });
    const newer = sha256Of(gazetteText(6, '井也要看。'));
    expect([textIn(forward), textIn(back)]).toEqual([newer, newer]);
  });

  it('is known by what it holds when its name was changed', async () => {
    const renamed = join(folder, '六月和七月.gzpack.txt');
    copyFileSync(pack, renamed);
    expect(await addFiles({ library: join(folder, 'l.sqlite'), files: [renamed] })).toMatchObject({
      imported: [{}, {}],
    });
  });

  it('stops with a sentence when the stick is pulled in the middle', async () => {
    const answer = await addFiles({
      library: join(folder, 'library.sqlite'),
      files: [pack],
      onProgress: ({ done }) => done === 1 && truncateSync(pack, 0),
    });
    expect(answer).toMatchObject({
      imported: [{ fileName: '2024-6.txt' }],
      failed: [{ fileName: '2024-7.txt' }],
    });
  });
});

describe('building a library of packs', () => {
  const built = async (...files: string[]) => buildLibrary({ files, out: join(folder, 'built.sqlite') });

  it('takes the newer text where two packs hold an issue, in whichever order', async () => {
    const corrected = await packOf(join(folder, '更正.gzpack'), issueFile(folder, 6, '井也要看。'));
    for (const files of [
      [pack, corrected],
      [corrected, pack],
    ]) {
      const outcome = await built(...files);
      if (!outcome.ok) throw new Error(outcome.failure.en);
      expect(outcome.added.map(({ issue }) => issue.id).sort()).toEqual(['青禾市-2024-6', '青禾市-2024-7']);
      const db = new Database(outcome.out, { readonly: true });
      const sums = db.prepare('SELECT sha256 FROM source').pluck().all();
      db.close();
      expect(sums).toContain(sha256Of(gazetteText(6, '井也要看。')));
    }
  });

  it('takes a file that a pack was made of beside it, but not another text of the issue', async () => {
    expect(await built(pack, issueFile(folder, 6))).toMatchObject({ ok: true, kept: [{ why: 'same' }] });
    const other = issueFile(folder, 6, '另一种写法。');
    for (const files of [
      [pack, other],
      [other, pack],
    ]) {
      expect(await built(...files)).toMatchObject({ ok: false, failure: { code: 'issue-exists' } });
    }
  });
});
