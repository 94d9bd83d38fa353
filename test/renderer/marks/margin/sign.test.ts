import { expect, test } from 'vitest';
import { marginNotes, signOf } from '../../../../renderer/marks/margin/sign.ts';
import { sampleNote } from '../../notes/sample-notes.ts';

test('each note shows by one sign what it is first of all', () => {
  const plain = { comment: '' };
  expect(signOf(sampleNote('a', plain))).toBeNull();
  expect(signOf(sampleNote('a', { ...plain, kind: 'underline' }))).toBeNull();
  expect(signOf(sampleNote('a'))).toBe('comment');
  expect(signOf(sampleNote('a', { kind: 'bookmark' }))).toBe('bookmark');
  expect(signOf(sampleNote('a', { kind: 'bookmark', status: 'open' }))).toBe('open');
  expect(signOf(sampleNote('a', { ...plain, status: 'done' }))).toBe('done');
  expect(signOf(sampleNote('a', { ...plain, state: 'to-check' }))).toBe('check');
});

test('lost notes and words that are only coloured show nothing beside the lines', () => {
  const notes = [
    sampleNote('comment'),
    sampleNote('lost', { state: 'orphaned' }),
    sampleNote('plain', { comment: '' }),
    sampleNote('moved', { state: 'moved' }),
  ];
  expect(marginNotes(notes).map(({ id }) => id)).toEqual(['comment', 'moved']);
});
