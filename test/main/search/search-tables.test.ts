import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { gramCode, gramsOfText } from '../../../main/search/grams.ts';
import { openSearchIndex } from '../../../main/search/search-index.ts';
import { createSearchTables, reorderPostings } from '../../../main/search/search-tables.ts';

test('postings that lie gram by gram are found segment by segment', async () => {
  const db = new Database(':memory:');
  createSearchTables(db);
  const texts = new Map([
    [7, '青禾市人民政府'],
    [32_768, '人民政府'],
  ]);
  for (const [id, text] of texts) db.prepare('INSERT INTO search_text VALUES (?, ?)').run(id, text);
  const put = db.prepare('INSERT INTO search_posting VALUES (?, ?, ?)');
  const places = [
    ['青禾市人民政府', 0, 7],
    ['人民政府', 1, 0],
  ] as const;
  for (const [text, segment, place] of places)
    for (const gram of gramsOfText(text)) {
      put.run(gramCode(gram) * 4096 + segment, place, Uint8Array.of(place + 1));
    }
  reorderPostings(db);
  const index = openSearchIndex(db);
  expect(await index.find([['人民政府']])).toEqual([7, 32_768]);
  expect(await index.find([['青禾']])).toEqual([7]);
  db.exec('BEGIN');
  await index.add([{ id: 32_769, text: '人民' }]);
  await index.remove([7]);
  db.exec('COMMIT');
  expect(await index.find([['人民']])).toEqual([32_768, 32_769]);
  db.close();
});
