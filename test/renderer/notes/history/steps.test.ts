import { expect, test } from 'vitest';
import type { NoteAction, NoteVersion } from '../../../../preload/contract-notes.ts';
import { stepsOf } from '../../../../renderer/notes/history/steps.ts';
import { sampleNote } from '../sample-notes.ts';

function version(action: NoteAction, comment: string | null, undone = false): NoteVersion {
  const note = comment === null ? null : sampleNote('a', { comment });
  return { action, at: '2024-07-01T02:00:00.000Z', note, undone };
}

function told(...history: readonly NoteVersion[]) {
  return stepsOf(history).map(({ version: { action, note }, before, changed }) => [
    action,
    before?.comment ?? null,
    note?.comment ?? null,
    ...changed,
  ]);
}

test('the last step stands first, each with what was before it', () => {
  expect(told(version('create', '一'), version('edit', '二'), version('edit', '三'))).toEqual([
    ['edit', '二', '三', 'comment'],
    ['edit', '一', '二', 'comment'],
    ['create', null, '一'],
  ]);
});

test('what was undone stands beside the way: the next step follows what was before it', () => {
  expect(told(version('create', '一'), version('edit', '二', true), version('edit', '三'))).toEqual([
    ['edit', '一', '三', 'comment'],
    ['edit', '一', '二', 'comment'],
    ['create', null, '一'],
  ]);
});

test('a note that was put away and came back is what it was', () => {
  expect(told(version('create', '一'), version('remove', null), version('restore', '一'))).toEqual([
    ['restore', null, '一'],
    ['remove', null, null],
    ['create', null, '一'],
  ]);
});

test('that a version came to stand beside another is no step of its own; that one came in is', () => {
  expect(told(version('create', '一'), version('merge', '一'))).toEqual([['create', null, '一']]);
  expect(told(version('merge', '一'), version('merge', '二'))).toEqual([
    ['merge', '一', '二', 'comment'],
    ['merge', null, '一'],
  ]);
});
