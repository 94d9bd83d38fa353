import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../main/library/open.ts';
import { verifyLibrary } from '../../../main/library/verify/verify.ts';
import { block, document, issue } from './invented-city.ts';
import { libraryOf, temporaryFolder } from './open-city.ts';

/** What a power cut leaves while a change is being written into the file: half of it, and the journal of what was there. */
async function cutWhileWriting(): Promise<string> {
  const blocks = Array.from({ length: 300 }, (_, at) => block(`p-${at}`, `第${at}段说水厂。`.repeat(20)));
  const { db } = await libraryOf(issue(1, { documents: [document('doc', { blocks })] }));
  const file = join(temporaryFolder(), 'library.sqlite');
  // With so little room SQLite writes pages of a change before its end.
  db.pragma('cache_spill = 2');
  db.pragma('cache_size = 2');
  db.exec("BEGIN; UPDATE block SET text = '改了'; UPDATE search_text SET folded = '改了'");
  copyFileSync(db.name, file);
  copyFileSync(`${db.name}-journal`, `${file}-journal`);
  db.exec('ROLLBACK');
  return file;
}

it('a library whose change was cut off is opened for reading, as it was before', async () => {
  const file = await cutWhileWriting();
  const library = openLibrary(file);
  if (!library.ok) throw new Error(library.failure.en);
  const { db } = library.value;
  expect(existsSync(`${file}-journal`)).toBe(false);
  const changed = db.prepare("SELECT count(*) FROM block WHERE text = '改了'").pluck().get();
  expect(changed).toBe(0);
  expect(verifyLibrary(db)).toMatchObject({ ok: true });
  expect(db.readonly).toBe(true);
  db.close();
});
