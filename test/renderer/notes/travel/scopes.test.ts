import { expect, test } from 'vitest';
import { scopesOf } from '../../../../renderer/notes/travel/scopes.ts';
import { sampleNote } from '../sample-notes.ts';

const all = ['a', 'b', 'c'].map((id) => sampleNote(id));

function told(shown: number, picked: number): (string | number)[][] {
  return scopesOf(all, all.slice(0, shown), all.slice(0, picked)).map(({ name, count }) => [name, count]);
}

test('what is ticked is meant before what is shown, and that before all; scopes that are the same are one', () => {
  expect(told(3, 0)).toEqual([['all', 3]]);
  expect(told(2, 0)).toEqual([
    ['shown', 2],
    ['all', 3],
  ]);
  expect(told(2, 1)).toEqual([
    ['picked', 1],
    ['shown', 2],
    ['all', 3],
  ]);
  expect(told(2, 2)).toEqual([
    ['shown', 2],
    ['all', 3],
  ]);
  expect(told(3, 3)).toEqual([['all', 3]]);
  expect(told(0, 0)).toEqual([['all', 3]]);
});

test('all are meant without naming them, others by their ids', () => {
  expect(scopesOf(all, all.slice(1), []).map(({ ids }) => ids)).toEqual([['b', 'c'], null]);
});
