import { describe, expect, test } from 'vitest';
import type { MergeChoice } from '../../../../preload/contract.ts';
import {
  choiceOf,
  choicesFor,
  countOrphaned,
  countWritten,
  groupsOf,
  isAllHere,
} from '../../../../renderer/notes/merge/outcomes.ts';
import { makeEntry, reportOf } from './make-entry.ts';

const all = reportOf(
  makeEntry('same'),
  makeEntry('new', { state: 'in-place' }),
  makeEntry('unreadable'),
  makeEntry('conflict', { state: 'in-place' }),
  makeEntry('older'),
  makeEntry('removed', { state: 'orphaned' }),
  makeEntry('newer', { state: 'to-check' }),
  makeEntry('unplaced'),
  makeEntry('revived', { state: 'orphaned' }),
  makeEntry('conflict', { state: 'orphaned' }),
);

const none = new Map<number, MergeChoice>();

test('what is to be decided stands first, then what does not come in, then what is new; each with its place in the file', () => {
  expect(
    groupsOf(all).map(({ outcome, entries }) => [outcome, ...entries.map(({ place }) => place)]),
  ).toEqual([
    ['conflict', 3, 9],
    ['revived', 8],
    ['removed', 5],
    ['unplaced', 7],
    ['unreadable', 2],
    ['new', 1],
    ['newer', 6],
    ['older', 4],
    ['same', 0],
  ]);
});

describe('what is chosen', () => {
  test('loses nothing when nothing is said', () => {
    const chosen = all.entries.map((entry, place) => choiceOf(none, { place, entry }));
    expect(chosen).toEqual([null, null, null, 'both', null, 'mine', null, null, 'theirs', 'both']);
    expect(choicesFor('new')).toEqual([]);
  });

  test('decides how many notes are written', () => {
    expect(countWritten(all, none)).toBe(5);
    expect(countWritten(all, new Map([[5, 'theirs']]))).toBe(6);
    expect(countWritten(all, new Map([[3, 'mine']]))).toBe(5);
    expect(countWritten(reportOf(makeEntry('same'), makeEntry('removed')), none)).toBe(0);
  });
});

test('those that come in without their text are counted', () => {
  expect(countOrphaned(all)).toBe(2);
});

test('a file of which all is here is told from one of which nothing can come in', () => {
  expect(isAllHere(reportOf(makeEntry('same'), makeEntry('older'), makeEntry('removed')))).toBe(true);
  expect(isAllHere(reportOf(makeEntry('same'), makeEntry('unplaced')))).toBe(false);
});
