import { describe, expect, test } from 'vitest';
import type { NoteColour } from '../../../preload/contract.ts';
import {
  colourCounts,
  everything,
  filterNotes,
  type NoteFilter,
  narrowings,
} from '../../../renderer/notes/filter.ts';
import { sampleNote } from './sample-notes.ts';

const notes = [
  sampleNote('a'),
  sampleNote('b', { colour: 'green', comment: '我镇三个自然村适用 ABC', place: '第七条' }),
  sampleNote('c', {
    colour: 'green',
    comment: '',
    documentTitle: '山塘水库安全度汛若干措施',
    docNumber: null,
  }),
];

const ids = (text: string, ...colours: NoteColour[]): readonly string[] =>
  filterNotes(notes, { ...everything, text, colours: new Set(colours) }).map(({ id }) => id);

describe('the filter of notes', () => {
  test('without words and colours leaves all, in their order', () => {
    expect(ids('  ')).toEqual(['a', 'b', 'c']);
  });

  test('finds in quote, comment, title, number and place, whatever the case', () => {
    expect(ids('满一年')).toEqual(['a', 'b', 'c']);
    expect(ids('登记本')).toEqual(['a']);
    expect(ids('度汛')).toEqual(['c']);
    expect(ids('〔2024〕36')).toEqual(['a', 'b']);
    expect(ids('第七条')).toEqual(['b']);
    expect(ids('abc')).toEqual(['b']);
  });

  test('wants every word and one of the colours', () => {
    expect(ids('满一年 自然村')).toEqual(['b']);
    expect(ids('满一年 蓄水')).toEqual([]);
    expect(ids('满一年', 'green')).toEqual(['b', 'c']);
    expect(ids('登记本', 'green', 'blue')).toEqual([]);
  });
});

describe('each narrowing', () => {
  const several = [
    sampleNote('a', { tags: ['养老'], status: 'open' }),
    sampleNote('b', { documentId: '青禾市-2024-7:青禾政发-2024-9', author: '周明远', status: 'done' }),
    sampleNote('c', { state: 'orphaned', tags: ['养老', '审计'] }),
  ];
  const left = (change: Partial<NoteFilter>): readonly string[] =>
    filterNotes(several, { ...everything, ...change }).map(({ id }) => id);

  test('leaves the notes it names', () => {
    expect(left({ issue: '青禾市-2024-6' })).toEqual(['a', 'c']);
    expect(left({ document: '青禾市-2024-7:青禾政发-2024-9' })).toEqual(['b']);
    expect(left({ tag: '养老' })).toEqual(['a', 'c']);
    expect(left({ author: '周明远' })).toEqual(['b']);
    expect(left({ status: 'open' })).toEqual(['a']);
    expect(left({ state: 'orphaned' })).toEqual(['c']);
    expect(left({ tag: '养老', state: 'in-place' })).toEqual(['a']);
    expect(left({ text: '审计' })).toEqual(['c']);
  });

  test('is counted', () => {
    expect(narrowings(everything)).toBe(0);
    expect(narrowings({ ...everything, text: '审计', tag: '养老', colours: new Set(['rose']) })).toBe(2);
  });
});

test('each colour is counted', () => {
  expect(colourCounts(notes)).toEqual({ yellow: 1, green: 2, blue: 0, violet: 0, rose: 0, amber: 0 });
});
