import { expect, test } from 'vitest';
import { arrangeNotes, type NoteRow } from '../../../renderer/notes/arrange.ts';
import { sampleNote } from './sample-notes.ts';

const shown = (rows: readonly NoteRow[]): readonly string[] =>
  rows.map((row) => {
    if (row.kind === 'note') return row.note.id;
    return 'name' in row.of ? `[${row.of.name}]` : `[${row.of.by}]`;
  });

const notes = [
  sampleNote('a', { createdAt: '2024-07-01T02:00:00.000Z', tags: ['养老', '审计'] }),
  sampleNote('b', { createdAt: '2024-07-03T02:00:00.000Z', tags: ['养老'] }),
  sampleNote('c', { createdAt: '2024-07-02T02:00:00.000Z', updatedAt: '2024-08-01T02:00:00.000Z' }),
];

test('without groups the notes stand in order', () => {
  expect(shown(arrangeNotes(notes, 'none', 'newest'))).toEqual(['b', 'c', 'a']);
  expect(shown(arrangeNotes(notes, 'none', 'oldest'))).toEqual(['a', 'c', 'b']);
  expect(shown(arrangeNotes(notes, 'none', 'changed'))[0]).toBe('c');
});

test('notes whose text is lost or in doubt stand first, whatever the groups', () => {
  const some = [...notes, sampleNote('d', { state: 'to-check' }), sampleNote('e', { state: 'orphaned' })];
  expect(shown(arrangeNotes(some, 'none', 'newest'))).toEqual([
    '[attention]',
    'e',
    'd',
    '[rest]',
    'b',
    'c',
    'a',
  ]);
  expect(shown(arrangeNotes(some, 'day', 'newest')).slice(0, 3)).toEqual(['[attention]', 'e', 'd']);
});

test('a note is in the group of each of its tags, and notes without stand last', () => {
  const rows = arrangeNotes(notes, 'tag', 'oldest');
  expect(shown(rows)).toEqual(['[养老]', 'a', 'b', '[审计]', 'a', '[untagged]', 'c']);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('notes are put together by document and by day', () => {
  const other = sampleNote('d', {
    documentId: '青禾市-2024-7:x',
    documentTitle: '度汛措施',
    docNumber: null,
  });
  expect(shown(arrangeNotes([...notes, other], 'document', 'oldest'))).toContain('[度汛措施]');
  expect(arrangeNotes(notes, 'day', 'newest').filter(({ kind }) => kind === 'head')).toHaveLength(3);
});
