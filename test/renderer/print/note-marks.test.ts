import { expect, test } from 'vitest';
import type { AnchoredNote, Note } from '../../../preload/contract.ts';
import { numberNotes } from '../../../renderer/print/note-marks.ts';
import { noteFacts, noteWhere, quoteOf } from '../../../renderer/print/note-words.ts';
import { passageOf, wholeDocument } from '../../../renderer/print/passage.ts';
import { block, documentView, part } from '../make.ts';
import { sampleNote } from '../notes/sample-notes.ts';

const document = documentView({
  parts: [part('main')],
  blocks: [block('p-1', '为了管护水厂，制定本办法。'), block('p-2', '本市范围内适用。')],
});

function note(id: string, from: readonly [string, number], to: readonly [string, number]): AnchoredNote {
  const { anchor, ...rest } = sampleNote(id, { documentId: document.id, place: '第一条', author: '' });
  const start = { block: from[0], offset: from[1] };
  const end = { block: to[0], offset: to[1] };
  return { ...rest, anchor: { ...anchor, start, end } };
}

const here = note('here', ['p-1', 2], ['p-1', 6]);
const across = note('across', ['p-1', 7], ['p-2', 2]);
const onAll: Note = { ...here, id: 'all', kind: 'document', anchor: null };
const lost: Note = { ...note('lost', ['p-9', 0], ['p-9', 4]), state: 'orphaned' };
const notes = [here, across, onAll, lost];

test('with the whole paper go all notes, also those whose words are not found', () => {
  const { list, marks } = numberNotes(document, wholeDocument(document), notes);
  expect(list.map(({ number, note: { id } }) => [number, id])).toEqual([
    [1, 'here'],
    [2, 'across'],
    [3, 'all'],
    [4, 'lost'],
  ]);
  expect(marks.get('p-1')).toEqual([
    { number: 1, range: [2, 6], last: true },
    { number: 2, range: [7, 13], last: false },
  ]);
  expect(marks.get('p-2')).toEqual([{ number: 2, range: [0, 2], last: true }]);
});

test('with a passage go the notes that touch it and those on the whole paper', () => {
  const start = { block: 'p-1', offset: 7 };
  const passage = passageOf(document, { start, end: { block: 'p-1', offset: 13 } });
  const { list, marks } = numberNotes(document, passage, notes);
  expect(list.map(({ number, note: { id } }) => [number, id])).toEqual([
    [1, 'across'],
    [2, 'all'],
  ]);
  expect(marks.get('p-1')).toEqual([{ number: 1, range: [7, 13], last: true }]);
});

test('a long quote is shortened in the middle, but not one whose words are not found', () => {
  const anchor = { ...here.anchor, quote: '甲'.repeat(100) + '乙'.repeat(100) };
  expect(quoteOf({ ...here, anchor })).toBe(`${'甲'.repeat(50)}……${'乙'.repeat(30)}`);
  expect(quoteOf({ ...here, anchor, state: 'orphaned' })).toHaveLength(200);
  expect(quoteOf(onAll)).toBeNull();
});

test('a note says where it is, what its colour means to the person, and whose it is', () => {
  expect(noteWhere(here)).toBe('第一条');
  expect(noteWhere(lost)).toBe('第一条，找不到原文');
  expect(noteWhere(onAll)).toBe('全文');
  const full: Note = { ...here, tags: ['汛期'], status: 'open', author: '阮小满' };
  expect(noteFacts(full, { yellow: '马上办' })).toEqual([
    '马上办',
    '#汛期',
    '待办',
    '阮小满',
    '2024年7月1日',
  ]);
});
