import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { readNotesFile } from '../../../main/app/notes-file.ts';

function place(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-notes-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

function fileOf(bytes: Uint8Array | string): string {
  const file = place('同事.jsonld');
  writeFileSync(file, bytes);
  return file;
}

const text = '{"type":"AnnotationCollection","label":"青禾市"}';

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark, as the editor of Windows saves it', Buffer.from(`\ufeff${text}`)],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
])('%s is read', async (_, bytes) => {
  const read = await readNotesFile(fileOf(bytes));
  expect(read).toMatchObject({ ok: true, value: { fileName: '同事.jsonld' } });
  expect(read.ok && read.value.text.replace('\ufeff', '')).toBe(text);
});

test('what is no text, empty, too large or not there is refused, each with what to do', async () => {
  const database = place('user.sqlite');
  new Database(database).exec('CREATE TABLE t (x)').close();
  const large = fileOf('');
  truncateSync(large, 100_000_001);
  const files = [
    [fileOf('PK\u0003\u0004 a Word file'), '给同事的批注文件'],
    [fileOf(''), '空的'],
    [database, '恢复备份'],
    [large, '分几次导出'],
    [place('none.jsonld'), 'U盘'],
  ] as const;
  for (const [file, words] of files) {
    const read = await readNotesFile(file);
    expect(read).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
    expect(!read.ok && read.failure.zh).toContain(words);
  }
});
