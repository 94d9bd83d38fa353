import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revisionOf } from '../../../../main/notes/revision.ts';
import { type MergeChoice, mergeChoices } from '../../../../preload/contract-travel.ts';
import {
  type Choose,
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

type Step =
  | {
      readonly kind: 'create' | 'edit' | 'remove';
      readonly who: number;
      readonly which: number;
      readonly second: number;
    }
  | {
      readonly kind: 'import';
      readonly who: number;
      readonly from: number;
      readonly choices: readonly (MergeChoice | null)[];
    };

const who = fc.nat({ max: 2 });
/** Of the first, second … note of a file, over and over. */
const choices = fc.array(fc.constantFrom(null, ...mergeChoices), { maxLength: 3 });
const change = { who, which: fc.nat({ max: 5 }), second: fc.nat({ max: 30 }) };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('create', 'edit', 'edit', 'edit', 'remove'), ...change }),
  fc.record({ kind: fc.constant('import'), who, from: who, choices }),
);

function chosen(all: readonly (MergeChoice | null)[]): Choose {
  return (_, index) => all[index % Math.max(1, all.length)] ?? null;
}

/** Three people who begin with the same notes, write for themselves and now and then take in each other's. */
function peopleAfter(steps: readonly Step[]): readonly [Notes, Notes, Notes] {
  const people: [Notes, Notes, Notes] = [[], [], []];
  const beginning = [noteOf('a', '甲'), noteOf('b', '乙', 1)];
  people.fill(beginning);
  for (const [turn, each] of steps.entries()) {
    const own = people[each.who] ?? [];
    if (each.kind === 'import') {
      people[each.who] = mergeIn(own, people[each.from] ?? [], chosen(each.choices)).after;
      continue;
    }
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
          expect(planned(once, again).changes).toEqual([]);
          expect(results.filter((result) => !['same', 'older', 'removed'].includes(result))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nor when the person chose, and nothing is asked again', () => {
    fc.assert(
      fc.property(history, choices, (steps, all) => {
        const [one, two] = peopleAfter(steps);
        const once = mergeIn(one, two, chosen(all)).after;
        const { results } = mergeIn(once, two);
        expect(planned(once, two).changes).toEqual([]);
        expect(results.filter((result) => !['same', 'older', 'removed'].includes(result))).toEqual([]);
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
