import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../main/search/fold.ts';
import { readings } from '../../../main/search/label-numbers.ts';
import { openSearchIndex } from '../../../main/search/search-index.ts';
import { createSearchTables } from '../../../main/search/search-tables.ts';
import { parseTerms } from '../../../main/search/terms.ts';

const root = join(import.meta.dirname, '../../..');

/** Words as a person might type them, cut out of the lines at random and mistreated. */
function queriesFrom(lines: readonly string[]): fc.Arbitrary<string> {
  const word = fc
    .tuple(fc.constantFrom(...lines), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([line, from, length]) => line.slice(from % line.length).slice(0, length));
  const mistreated = fc
    .tuple(word, fc.constantFrom('as it is', 'turned', 'folded', 'doubled'))
    .map(([text, how]) => {
      if (how === 'turned') return [...text].reverse().join('');
      if (how === 'folded') return fold(text);
      return how === 'doubled' ? text + text : text;
    });
  return fc.array(mistreated, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
}

async function compare(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(files).not.toEqual([]);
  const lines = files
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/))
    .filter((line) => line.trim() !== '');
  const db = new Database(':memory:');
  createSearchTables(db);
  const index = openSearchIndex(db);
  db.exec('BEGIN');
  await index.add(lines.map((text, at) => ({ id: at + 1, text })));
  db.exec('COMMIT');
  const folded = lines.map(fold);
  await fc.assert(
    fc.asyncProperty(queriesFrom(lines), async (query) => {
      const forms = parseTerms(query).map(readings);
      const holds = (text: string): boolean =>
        forms.length > 0 && forms.every((of) => of.some((form) => text.includes(form)));
      const expected = folded.flatMap((text, at) => (holds(text) ? [at + 1] : []));
      expect(await index.find(parseTerms(query).map((term) => [term])), query).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  db.close();
}

describe('300 random queries give what a scan of the text gives', () => {
  test('over the sample issues', () => compare(join(root, 'assets/issues')));

  const shared = join(root, '../shared/issues');
  test.skipIf(!existsSync(shared))('over a real issue (needs ../shared)', () => compare(shared));
});
