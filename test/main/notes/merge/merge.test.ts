import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../main/notes/merge/index.ts';
import type { KeptNote } from '../../../../main/notes/note.ts';
import { revisionOf } from '../../../../main/notes/revision.ts';
import type { MergeResult } from '../../../../preload/contract-travel.ts';
import {
  changed,
  merged,
  mergeIn,
  type Notes,
  noteOf,
  planned,
  putAway,
  shown,
  told,
  versions,
} from './people.ts';

describe('what becomes of a note that comes in', () => {
  const first = noteOf('a', '一');
  const here = changed(first, '这里改的', 1);
  const there = changed(first, '那里改的', 2);
  const cases: readonly (readonly [string, Notes, KeptNote, MergeResult, readonly string[]])[] = [
    ['not known here', [], first, 'new', ['一']],
    ['made of the one here', [first], there, 'newer', ['那里改的']],
    ['what the one here was made of', [here], first, 'older', ['这里改的']],
    ['the same', [here], here, 'same', ['这里改的']],
    ['changed on both sides', [here], there, 'conflict', ['那里改的', '这里改的']],
    ['removed here', [putAway(first)], first, 'removed', []],
    ['what the removed one was made of', [putAway(here)], first, 'removed', []],
    ['made of the removed one', [putAway(first)], there, 'revived', ['那里改的']],
    ['changed there, and changed and removed here', [putAway(here)], there, 'revived', ['那里改的']],
  ];

  test.each(cases)('%s', (_, held, incoming, result, comments) => {
    const { after, results } = mergeIn(held, [incoming]);
    expect(results).toEqual([result]);
    expect(
      shown(after)
        .map(({ comment }) => comment)
        .sort(),
    ).toEqual([...comments].sort());
  });

  test('side by side, the later one has the id, the other tells whose other version it is', () => {
    const both = merged([here], [there]);
    expect(both.find(({ id }) => id === 'a')?.comment).toBe('那里改的');
    expect(both.filter(({ versionOf }) => versionOf === 'a').map(({ comment }) => comment)).toEqual([
      '这里改的',
    ]);
    expect(told(merged([there], [here]))).toEqual(told(both));
  });

  test('a version beside another gives way to one that was made of it', () => {
    const both = merged([here], [there]);
    const later = changed(here, '又改', 3);
    expect(versions(merged(both, [later]))).toEqual(versions(merged([later], [there])));
  });

  test('a version beside another does not come back once it was removed', () => {
    const both = merged([here], [there]).map((note) => (note.versionOf === 'a' ? putAway(note) : note));
    expect(mergeIn(both, [here])).toMatchObject({ results: ['removed'] });
    const other = merged([here], [there]).map((note) => (note.versionOf === null ? putAway(note) : note));
    expect(mergeIn(other, [here]).results).toEqual(['same']);
    const still = merged(other, [there], [here]);
    expect(told(still)).toEqual(told(other));
  });

  test('the same words that two people put in the place of different versions at one time are made of all of them', () => {
    const mine = changed(first, '我改的', 1);
    const theirs = (note: Notes, from: Notes) => mergeIn(note, from, () => 'theirs').after;
    const one = mergeIn(theirs([mine], [here]), [there]).after;
    const two = theirs([there], [here]);
    expect(versions(one)).toHaveLength(2);
    const end = merged([], one, two);
    expect(shown(end).map(({ comment }) => comment)).toEqual(['这里改的']);
    expect(versions(merged([], two, one))).toEqual(versions(end));
    expect(planned(end, one).changes).toEqual([]);
    expect(planned(end, two).changes).toEqual([]);
  });

  test('a note that is gone for good is still known', () => {
    const gone = [{ id: 'a', family: 'a', revisions: [revisionOf(first), revisionOf(here)] }];
    const results = [first, here, there, changed(here, '又改', 3)].map(
      (note) => planMerge({ kept: [], gone }, [note]).results[0]?.result,
    );
    expect(results).toEqual(['removed', 'removed', 'revived', 'revived']);
  });

  test('versions that do not tell what they were made of follow each other by time', () => {
    const early = noteOf('f', '早', 1);
    const late = noteOf('f', '晚', 2);
    expect(mergeIn([early], [late]).results).toEqual(['newer']);
    expect(mergeIn([late], [early]).results).toEqual(['older']);
    expect(mergeIn([changed(late, '改', 3)], [early]).results).toEqual(['older']);
    expect(mergeIn([changed(early, '改', 3)], [late]).results).toEqual(['conflict']);
  });
});
