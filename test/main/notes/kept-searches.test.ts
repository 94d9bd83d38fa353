import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import type { KeptSearch } from '../../../preload/contract.ts';
import { everywhere, noChoice, wideningKinds } from '../../../preload/contract-search.ts';
import { temporaryFolder } from './folder.ts';
import { draftOn, town, unwrap } from './town.ts';

function open(folder = temporaryFolder()): NotesStore {
  return unwrap(openNotes(join(folder, 'user.sqlite'), town));
}

function question(query: string): KeptSearch['question'] {
  return { query, widen: wideningKinds, choice: noChoice, scope: everywhere, order: 'best' };
}

const kept = (store: NotesStore): (string | null)[][] =>
  unwrap(store.keptSearches()).map(({ name, question: { query } }) => [name, query]);

describe('kept searches', () => {
  test('saved ones come first, by name, then the recent ones, the newest first', () => {
    const store = open();
    for (const query of ['水厂', '山塘', '水厂']) unwrap(store.keepSearch(question(query), null));
    unwrap(store.keepSearch(question('古树'), '乙'));
    unwrap(store.keepSearch(question('渡口'), '甲'));
    expect(kept(store)).toEqual([
      ['乙', '古树'],
      ['甲', '渡口'],
      [null, '水厂'],
      [null, '山塘'],
    ]);
  });

  test('a name that is taken gets the newer question; saved ones are never pushed out', () => {
    const store = open();
    unwrap(store.keepSearch(question('古树'), '甲'));
    unwrap(store.keepSearch(question('渡口'), '甲'));
    for (let at = 0; at < 25; at += 1) unwrap(store.keepSearch(question(`第${at}次`), null));
    const all = kept(store);
    expect(all[0]).toEqual(['甲', '渡口']);
    expect(all).toHaveLength(21);
    expect(all.at(-1)).toEqual([null, '第5次']);
  });

  test('are there after a restart, and can be forgotten and kept again', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    const saved = unwrap(store.keepSearch({ ...question('古树'), order: 'newest' }, '甲'));
    unwrap(store.close());
    const again = open(folder);
    expect(unwrap(again.keptSearches())).toEqual([saved]);
    expect(unwrap(again.forgetSearch(saved.id))).toEqual(saved);
    expect(kept(again)).toEqual([]);
    expect(again.forgetSearch(saved.id)).toMatchObject({ failure: { code: 'not-found' } });
    expect(unwrap(again.keepSearch(saved.question, saved.name)).question).toEqual(saved.question);
  });
});

test('noted documents are those whose quote or comment holds the words', () => {
  const store = open();
  unwrap(store.create(draftOn('art-2', '报告', '要查（ＡＢ）')));
  const noted = (text: string): string[] => [...unwrap(store.notedDocuments(text))];
  expect(noted('')).toEqual(['town']);
  expect(noted('要查(ab)')).toEqual(['town']);
  expect(noted('报告')).toEqual(['town']);
  expect(noted('渔港')).toEqual([]);
});
