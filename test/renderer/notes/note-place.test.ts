import { expect, test } from 'vitest';
import { placeOf } from '../../../renderer/notes/note-place.ts';
import { sampleNote } from './sample-notes.ts';

const { anchor } = sampleNote('a');

test('a note leads to its words', () => {
  expect(placeOf(sampleNote('a'))).toEqual({
    documentId: '青禾市-2024-6:青禾政办-2024-36',
    block: 'sec-2.2',
    range: [40, 48],
  });
});

test('a note over several paragraphs leads to its words in the first', () => {
  const over = { ...anchor, end: { block: 'sec-2.3', offset: 3 }, quote: '给予补助。\n（三）' };
  expect(placeOf(sampleNote('a', { anchor: over }))).toMatchObject({ block: 'sec-2.2', range: [40, 45] });
});

test('an orphaned note leads to its document alone', () => {
  expect(placeOf(sampleNote('a', { state: 'orphaned' }))).toEqual({
    documentId: '青禾市-2024-6:青禾政办-2024-36',
  });
});
