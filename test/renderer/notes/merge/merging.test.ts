import { beforeEach, expect, test } from 'vitest';
import { useMerging } from '../../../../renderer/notes/merge/merging.ts';
import { reportOf } from './make-entry.ts';

beforeEach(() => useMerging.getState().close());

function stage() {
  return useMerging.getState().stage;
}

test('choices are kept by the places of entries, one or many at once, and go with the file', () => {
  const { open, choose } = useMerging.getState();
  open('a.jsonld', 'a');
  choose([0, 2], 'mine');
  choose([2], 'theirs');
  expect(stage()).toMatchObject({
    choices: new Map([
      [0, 'mine'],
      [2, 'theirs'],
    ]),
  });
  open('a.jsonld', 'b');
  expect(stage()).toMatchObject({ kind: 'preview', choices: new Map(), file: { text: 'b' } });
});

test('two files of one name are told apart', () => {
  const { open } = useMerging.getState();
  const turns = ['a', 'a'].map((text) => {
    open('a.jsonld', text);
    const now = stage();
    return now.kind === 'preview' ? now.file.turn : null;
  });
  expect(new Set(turns).size).toBe(2);
});

test('what was done is said until the merge is undone, and of no other file than the one that came in', () => {
  const { open, choose, finish, undone } = useMerging.getState();
  const done = { report: reportOf(), backup: null };
  choose([0], 'mine');
  expect(stage()).toEqual({ kind: 'closed' });
  open('a.jsonld', 'a');
  const first = stage();
  if (first.kind !== 'preview') throw new Error('the file is not open');
  undone();
  expect(stage()).toBe(first);
  finish(first.file, done);
  expect(stage()).toMatchObject({ kind: 'done', done });
  undone();
  expect(stage()).toEqual({ kind: 'closed' });
  open('b.jsonld', 'b');
  finish(first.file, done);
  expect(stage()).toMatchObject({ kind: 'preview', file: { text: 'b' } });
});
