import { expect, test } from 'vitest';
import { differences, differencesAmong } from '../../../../renderer/notes/versions/differences.ts';
import { sampleNote } from '../sample-notes.ts';

const note = sampleNote('a');
const { anchor } = note;

test('what a person sees of a note is compared, not when it was changed or where its words are found now', () => {
  const later = sampleNote('a', { updatedAt: '2024-08-01T00:00:00.000Z', state: 'moved', place: '三、' });
  expect(differences(note, later)).toEqual([]);
  expect(differences(note, sampleNote('a', { comment: '改了', tags: ['养老'], status: 'open' }))).toEqual([
    'comment',
    'tags',
    'status',
  ]);
  expect(differences(note, sampleNote('a', { colour: 'rose', kind: 'underline' }))).toEqual([
    'colour',
    'kind',
  ]);
  expect(differences(note, sampleNote('a', { anchor: { ...anchor, quote: '别的话' } }))).toEqual(['place']);
});

test('of several versions, what any of them has otherwise than the first', () => {
  const others = [sampleNote('a', { tags: ['养老'] }), sampleNote('a', { comment: '改了' })];
  expect(differencesAmong([note, ...others])).toEqual(['comment', 'tags']);
  expect(differencesAmong([])).toEqual([]);
});
