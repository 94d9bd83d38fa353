import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../main/notes/merge/index.ts';
import type { KeptNote } from '../../../../main/notes/note.ts';
import { revisionOf } from '../../../../main/notes/revision.ts';
import type { MergeChoice } from '../../../../preload/contract-travel.ts';
import {
  changed,
  merged,
  mergeIn,
  merging,
  type Notes,
  noteOf,
  planned,
  putAway,
  shown,
  told,
} from './people.ts';

describe('what the person chose', () => {
  const first = noteOf('a', '一');
  const here = changed(first, '这里改的', 1);
  const there = changed(first, '那里改的', 2);
  const cases: readonly (readonly [string, Notes, KeptNote, MergeChoice, readonly string[]])[] = [
    ['both of two that were changed', [here], there, 'both', ['那里改的', '这里改的']],
    ['mine of two that were changed', [here], there, 'mine', ['这里改的']],
    ['theirs of two that were changed', [here], there, 'theirs', ['那里改的']],
    ['to leave a removed one put away', [putAway(here)], first, 'mine', []],
    ['to have a removed one back', [putAway(first)], first, 'theirs', ['一']],
    ['to have back what the removed one was made of', [putAway(here)], first, 'theirs', ['一']],
    ['to have back one that was changed there', [putAway(here)], there, 'theirs', ['那里改的']],
    ['to put away as well what was changed there', [putAway(here)], there, 'mine', []],
    ['something of a note that is not theirs to decide', [here], first, 'theirs', ['这里改的']],
  ];

  test.each(cases)('%s', (_, held, incoming, choice, comments) => {
    const { after } = mergeIn(held, [incoming], () => choice);
    const said = (notes: Notes) => shown(notes).map(({ comment }) => comment);
    expect(said(after).sort()).toEqual([...comments].sort());
    expect(planned(after, [incoming]).changes).toEqual([]);
    expect(said(merged(after, [incoming])).sort()).toEqual([...comments].sort());
  });

  test('a chosen version bears the id of the note, and takes the place of both wherever it comes', () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { after } = mergeIn([here], [there], () => choice);
      expect(after.map(({ id, versionOf }) => [id, versionOf])).toEqual([['a', null]]);
      for (const elsewhere of [here, there, first]) {
        expect(mergeIn([elsewhere], after).results).toEqual(['newer']);
        expect(told(merged([elsewhere], after))).toEqual(told(after));
      }
    }
  });

  test('two people who chose differently have a conflict again', () => {
    const mine = mergeIn([here], [there], () => 'mine').after;
    const theirs = mergeIn([there], [here], () => 'mine').after;
    expect(mergeIn(mine, theirs).results).toEqual(['conflict']);
  });

  test('a note that is gone for good comes back too', () => {
    const gone = [{ id: 'a', family: 'a', revisions: [revisionOf(first), revisionOf(here)] }];
    for (const note of [first, here]) {
      const { changes } = planMerge({ kept: [], gone }, [note], new Map([[note, 'theirs']]), merging);
      expect(changes.map(({ after }) => after?.comment)).toEqual([note.comment]);
      const kept = changes.flatMap(({ after }) => after ?? []);
      expect(planMerge({ kept, gone }, [first, here]).changes).toEqual([]);
    }
  });

  test('what is put away as well can be brought back like all that was removed', () => {
    const { after } = mergeIn([putAway(here)], [there], () => 'mine');
    expect(after.map(({ comment, removedAt }) => [comment, removedAt !== null])).toEqual([
      ['这里改的', true],
      ['那里改的', true],
    ]);
  });

  test('of several versions, mine stay all of them, or theirs takes the place of all', () => {
    const both = merged([here], [there]);
    const third = changed(first, '第三个', 3);
    const said = (notes: Notes) =>
      shown(notes)
        .map(({ comment }) => comment)
        .sort();
    expect(said(mergeIn(both, [third], () => 'mine').after)).toEqual(['这里改的', '那里改的'].sort());
    expect(said(mergeIn(both, [third], () => 'theirs').after)).toEqual(['第三个']);
  });

  test('of two in the file one can be refused and the other take the place', () => {
    const two = [there, changed(first, '第三个', 3)];
    const { after } = mergeIn([here], two, (note) => (note === there ? 'theirs' : 'mine'));
    expect(shown(after).map(({ comment }) => comment)).toEqual(['那里改的']);
    expect(planned(after, two).changes).toEqual([]);
  });

  test('a version that was changed ever so often remembers what it took the place of', () => {
    const often = Array.from({ length: 150 }).reduce<KeptNote>(
      (note, _, index) => changed(note, `改${index}`, index + 10),
      first,
    );
    const { after } = mergeIn([often], [there], () => 'mine');
    expect(after[0]?.ancestors.length).toBeLessThanOrEqual(100);
    expect(mergeIn(after, [there]).results).toEqual(['older']);
    expect(mergeIn([often], after).results).toEqual(['newer']);
  });
});
