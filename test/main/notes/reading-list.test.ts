import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../../main/notes/migrations/index.ts';
import { readingList } from '../../../main/notes/reading-list.ts';
import type { NotesStore } from '../../../main/notes/store.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, open } from './sessions.ts';
import { unwrap } from './town.ts';

function label(documentId: string) {
  return { documentId, title: `标题 ${documentId}`, docNumber: null, issue: '2031年第3期' };
}

/** A list of these documents. */
function listOf(...ids: readonly string[]): NotesStore['reading'] {
  const { reading } = open(freshFile());
  for (const id of ids) unwrap(reading.add(label(id)));
  return reading;
}

const order = (reading: NotesStore['reading']): string[] =>
  unwrap(reading.list()).map(({ documentId }) => documentId);

describe('the reading list', () => {
  test('keeps the order of adding, by the names that documents had then', () => {
    const reading = listOf('乙', '甲');
    expect(unwrap(reading.list())).toMatchObject([
      { documentId: '乙', title: '标题 乙', docNumber: null, issue: '2031年第3期', readAt: null },
      { documentId: '甲' },
    ]);
  });

  test('what is added twice is there once, where it was, and stays ticked', () => {
    const reading = listOf('甲', '乙');
    unwrap(reading.markRead('甲', true));
    const [before] = unwrap(reading.list());
    const again = unwrap(reading.add({ ...label('甲'), title: '别的' }));
    expect(again).toHaveLength(2);
    expect(again[0]).toEqual(before);
  });

  test('is there after a restart', () => {
    const file = freshFile();
    const store = open(file);
    unwrap(store.reading.add(label('甲')));
    const listed = unwrap(store.reading.markRead('甲', true));
    unwrap(store.close());
    expect(unwrap(open(file).reading.list())).toEqual(listed);
  });

  test('a tick says when, and can be taken away', () => {
    const reading = listOf('甲');
    expect(unwrap(reading.markRead('甲', true))[0]?.readAt).toMatch(/^\d{4}-.*Z$/);
    expect(unwrap(reading.markRead('甲', false))[0]?.readAt).toBeNull();
  });

  test('what was taken off comes back where it was, as it was, also when the others were moved', () => {
    const reading = listOf('甲', '乙', '丙');
    unwrap(reading.markRead('乙', true));
    const before = unwrap(reading.list());
    unwrap(reading.remove('乙'));
    expect(order(reading)).toEqual(['甲', '丙']);
    unwrap(reading.arrange(['丙', '甲']));
    unwrap(reading.restore('乙'));
    expect(order(reading)).toEqual(['丙', '乙', '甲']);
    expect(unwrap(reading.list())[1]).toEqual(before[1]);
  });

  test('what was taken off and is added anew stands at the end, without its tick', () => {
    const reading = listOf('甲', '乙');
    unwrap(reading.markRead('甲', true));
    unwrap(reading.remove('甲'));
    const listed = unwrap(reading.add(label('甲')));
    expect(listed.map(({ documentId, readAt }) => [documentId, readAt])).toEqual([
      ['乙', null],
      ['甲', null],
    ]);
  });

  test('moving some leaves the others where they are', () => {
    const reading = listOf('甲', '乙', '丙', '丁');
    unwrap(reading.arrange(['丁', '没有', '乙', '丁']));
    expect(order(reading)).toEqual(['甲', '丁', '丙', '乙']);
  });

  test('what is not on it is passed over', () => {
    const reading = listOf('甲');
    for (const outcome of [reading.remove('乙'), reading.restore('乙'), reading.markRead('乙', true)]) {
      expect(unwrap(outcome).map(({ documentId }) => documentId)).toEqual(['甲']);
    }
  });

  test('what was taken off more than a day ago is forgotten at the next removal', () => {
    const db = new Database(join(temporaryFolder(), 'user.sqlite'));
    migrate(db);
    const list = readingList(db);
    const hour = (at: number) => new Date(Date.UTC(2031, 0, 1, at));
    for (const id of ['甲', '乙', '丙']) list.add(label(id), hour(0));
    list.remove('甲', hour(1));
    list.remove('乙', hour(20));
    list.remove('丙', hour(26));
    for (const id of ['甲', '乙', '丙']) list.restore(id);
    expect(list.all().map(({ documentId }) => documentId)).toEqual(['乙', '丙']);
  });
});

describe('what was read', () => {
  test('the last one is first, each once, without those that are not shown', () => {
    const store = open(freshFile());
    for (const documentId of ['甲', '乙', '丙', '甲'])
      unwrap(store.writePlace({ documentId, block: 'art-2', fraction: 0.5, progress: 0.25 }));
    const recent = unwrap(store.reading.recent(2, (id) => id !== '丙'));
    expect(recent).toMatchObject([
      { documentId: '甲', block: 'art-2', progress: 0.25, at: expect.stringMatching(/Z$/) },
      { documentId: '乙' },
    ]);
    expect(unwrap(store.reading.recent(1, () => true))).toHaveLength(1);
  });

  test('a place is given back with how far the text was read', () => {
    const store = open(freshFile());
    const place = { documentId: '甲', block: 'art-2', fraction: 0.5, progress: 0.25 };
    unwrap(store.writePlace(place));
    expect(unwrap(store.readPlace('甲'))).toEqual(place);
  });

  test('documents that have a place were opened', () => {
    const store = open(freshFile());
    unwrap(store.writePlace({ documentId: '甲', block: 'head', fraction: 0 }));
    expect(unwrap(store.reading.opened(['乙', '甲']))).toEqual(['甲']);
    expect(unwrap(store.reading.reached('乙'))).toBeNull();
  });
});
