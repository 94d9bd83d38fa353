import { expect, test } from 'vitest';
import type { NotesStore } from '../../../main/notes/index.ts';
import { fileOf, freshFile, open } from './sessions.ts';
import { draftOn, unwrap } from './town.ts';

function told(store: NotesStore, id: string): (string | undefined)[][] {
  return unwrap(store.history(id)).map(({ action, note, undone }) => [
    undone ? `${action}, undone` : action,
    note?.comment,
  ]);
}

function noteSaying(store: NotesStore, comment: string): string {
  return unwrap(store.list(null)).find((note) => note.comment === comment)?.id ?? '';
}

/** A note that was changed here to 我改的 and there to 对方改的, and the file from there. */
async function changedOnBoth(): Promise<{ here: NotesStore; id: string; text: string }> {
  const here = open(freshFile());
  const { id } = unwrap(here.create(draftOn('art-2', '报告', '一')));
  const there = open(freshFile());
  unwrap(there.importNotes(await fileOf(here), []));
  unwrap(here.update({ id, colour: 'green', comment: '我改的' }));
  unwrap(there.update({ id, colour: 'green', comment: '对方改的' }));
  return { here, id, text: await fileOf(there) };
}

test('of two versions side by side each has its own way from the beginning', async () => {
  const { here, text } = await changedOnBoth();
  unwrap(here.importNotes(text, []));
  expect(told(here, noteSaying(here, '我改的'))).toEqual([
    ['create', '一'],
    ['edit', '我改的'],
    ['merge', '我改的'],
  ]);
  expect(told(here, noteSaying(here, '对方改的'))).toEqual([
    ['create', '一'],
    ['merge', '对方改的'],
  ]);
});

test('a version that was chosen before mine has mine in its history', async () => {
  const { here, id, text } = await changedOnBoth();
  unwrap(here.importNotes(text, [{ entry: 0, choice: 'theirs' }]));
  expect(told(here, id)).toEqual([
    ['create', '一'],
    ['edit', '我改的'],
    ['merge', '对方改的'],
  ]);
});

test('what came in and was undone can still be read', async () => {
  const { here, id, text } = await changedOnBoth();
  unwrap(here.importNotes(text, [{ entry: 0, choice: 'theirs' }]));
  unwrap(here.undo());
  expect(told(here, id).at(-1)).toEqual(['merge, undone', '对方改的']);
});

test('of a note that was changed ever so often, every version is there', () => {
  const store = open(freshFile());
  const { id } = unwrap(store.create(draftOn('art-2', '报告', '开头')));
  const comments = Array.from({ length: 130 }, (_, index) => `第${index}次`);
  for (const comment of comments) unwrap(store.update({ id, colour: 'green', comment }));
  expect(told(store, id).map(([, comment]) => comment)).toEqual(['开头', ...comments]);
});
