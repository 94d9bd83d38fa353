import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../main/notes/merge/index.ts';
import type { KeptNote } from '../../../main/notes/note.ts';
import { edited, revisionOf } from '../../../main/notes/revision.ts';
import type { MergeResult } from '../../../preload/contract-notes.ts';

type Notes = readonly KeptNote[];

function noteOf(id: string, comment: string, second = 0): KeptNote {
  const time = new Date(Date.UTC(2031, 0, 1, 0, 0, second)).toISOString();
  return {
    id,
    versionOf: null,
    ancestors: [],
    documentId: 'town',
    documentTitle: '青禾市渔港管理办法',
    docNumber: null,
    place: '',
    kind: 'document',
    anchor: null,
    colour: 'yellow',
    comment,
    tags: [],
    status: null,
    author: '李玉',
    createdAt: time,
    updatedAt: time,
    removedAt: null,
  };
}

function changed(note: KeptNote, comment: string, second: number): KeptNote {
  return edited(note, { comment }, new Date(Date.UTC(2031, 0, 2, 0, 0, second)));
}

function putAway(note: KeptNote): KeptNote {
  return { ...note, removedAt: '2031-02-01T00:00:00.000Z' };
}

function shown(notes: Notes): Notes {
  return notes.filter(({ removedAt }) => removedAt === null);
}

/** What a file with a person's notes does to another's. */
function mergeIn(held: Notes, from: Notes): { after: Notes; results: readonly MergeResult[] } {
  const { changes, results } = planMerge({ kept: held, gone: [] }, shown(from));
  const after = new Map(held.map((note) => [note.id, note]));
  for (const change of changes) {
    const id = change.before?.id ?? change.after?.id ?? '';
    expect(change.before).toEqual(after.get(id) ?? null);
    if (change.after === null) after.delete(id);
    else after.set(id, change.after);
  }
  return { after: [...after.values()], results };
}

function merged(held: Notes, ...from: readonly Notes[]): Notes {
  return from.reduce((notes, each) => mergeIn(notes, each).after, held);
}

/** What is shown, in an order that is always the same. */
function told(notes: Notes): string[] {
  return shown(notes)
    .map((note) => `${note.id} ${note.versionOf ?? ''} ${revisionOf(note)}`)
    .sort();
}

/** The same without the ids: which notes there are in which versions. */
function versions(notes: Notes): string[] {
  return shown(notes)
    .map((note) => `${note.versionOf ?? note.id} ${revisionOf(note)}`)
    .sort();
}

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
    ['made of the removed one', [putAway(first)], there, 'new', ['那里改的']],
    ['changed there, and changed and removed here', [putAway(here)], there, 'new', ['那里改的']],
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

  test('a note that is gone for good is still known', () => {
    const gone = [{ id: 'a', family: 'a', revisions: [revisionOf(first), revisionOf(here)] }];
    const results = [first, here, there, changed(here, '又改', 3)].map(
      (note) => planMerge({ kept: [], gone }, [note]).results[0],
    );
    expect(results).toEqual(['removed', 'removed', 'new', 'new']);
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

type Step =
  | {
      readonly kind: 'create' | 'edit' | 'remove';
      readonly who: number;
      readonly which: number;
      readonly second: number;
    }
  | { readonly kind: 'import'; readonly who: number; readonly from: number };

const who = fc.nat({ max: 2 });
const change = { who, which: fc.nat({ max: 5 }), second: fc.nat({ max: 30 }) };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('create', 'edit', 'edit', 'edit', 'remove'), ...change }),
  fc.record({ kind: fc.constant('import'), who, from: who }),
);

/** Three people who begin with the same notes, write for themselves and now and then take in each other's. */
function peopleAfter(steps: readonly Step[]): readonly [Notes, Notes, Notes] {
  const people: [Notes, Notes, Notes] = [[], [], []];
  const beginning = [noteOf('a', '甲'), noteOf('b', '乙', 1)];
  people.fill(beginning);
  for (const [turn, each] of steps.entries()) {
    const own = people[each.who] ?? [];
    people[each.who] = each.kind === 'import' ? merged(own, people[each.from] ?? []) : own.slice();
    if (each.kind === 'import') continue;
    if (each.kind === 'create') people[each.who] = [...own, noteOf(`n${turn}`, `新${turn}`, each.second)];
    const note = shown(own)[each.which % Math.max(1, shown(own).length)];
    if (note === undefined || each.kind === 'create') continue;
    const next = each.kind === 'edit' ? changed(note, `改${turn}`, each.second) : putAway(note);
    people[each.who] = own.map((other) => (other === note ? next : other));
  }
  return people;
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('whatever three people wrote and took in from each other', () => {
  const history = fc.array(step, { maxLength: 25 });

  test('an empty library ends with the same notes in every order', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const people = peopleAfter(steps);
        const ends = orders.map((order) => versions(merged([], ...order.map((index) => people[index]))));
        for (const end of ends) expect(end).toEqual(ends[0]);
      }),
      { numRuns: 500 },
    );
  });

  test("and with the same ids, when none took in another's before", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const people = peopleAfter(steps.filter(({ kind }) => kind !== 'import'));
        const ends = orders.map((order) => told(merged([], ...order.map((index) => people[index]))));
        for (const end of ends) expect(end).toEqual(ends[0]);
      }),
      { numRuns: 500 },
    );
  });

  test('one of them ends with the same notes whoever of the others comes first, removed ones and all', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [one, two, three] = peopleAfter(steps);
        expect(versions(merged(one, two, three))).toEqual(versions(merged(one, three, two)));
      }),
      { numRuns: 500 },
    );
  });

  test('taking in the same twice changes nothing', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [one, two, three] = peopleAfter(steps);
        const once = merged(one, two, three);
        for (const again of [two, three]) {
          const { results } = mergeIn(once, again);
          expect(planMerge({ kept: once, gone: [] }, shown(again)).changes).toEqual([]);
          expect(results.filter((result) => !['same', 'older', 'removed'].includes(result))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what was written and not removed is never lost', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [one, two] = peopleAfter(steps);
        const lines = shown(merged(one, two)).map((note) => [...note.ancestors, revisionOf(note)]);
        for (const note of shown(one)) {
          expect(lines.some((line) => line.includes(revisionOf(note)))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
