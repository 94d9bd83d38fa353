import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../../../main/gazette/index.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { numbers, series } from '../../../../main/library/facts/numbers/number-queries.ts';
import { months, timeline } from '../../../../main/library/facts/timeline/timeline-queries.ts';
import { tasks, units } from '../../../../main/library/facts/units/unit-queries.ts';
import { addIssue, type Library, removeIssue } from '../../../../main/library/store.ts';
import { dayKinds } from '../../../../preload/contract-indexes.ts';
import { block, document, issue, source } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

const folder = path.resolve(import.meta.dirname, '../../../../assets/issues');
const everything = { filter: '', offset: 0, limit: 100_000 };
const allDays = {
  ...everything,
  kinds: dayKinds,
  from: null,
  to: null,
  sort: 'date',
  descending: false,
} as const;

function sample(month: number): ParsedIssue {
  const name = `qinghe-2024-0${month}.txt`;
  const read = parseIssue(readFileSync(path.join(folder, name)), name);
  if (!read.ok) throw new Error(name);
  return read.issue;
}

/** Everything that the indexes say, without regard to how it came in. */
function allRows({ db }: Library): unknown {
  const held = units(db, everything).rows;
  const sorted = { sort: 'document', descending: true, role: null, ...everything } as const;
  return {
    units: held,
    tasks: held.map(({ city, unit }) => tasks(db, { city, unit, ...sorted })),
    days: timeline(db, allDays),
    numbers: series(db, everything).rows.map((one) => ({ ...one, numbers: numbers(db, one) })),
  };
}

describe('the indexes of the samples', () => {
  const issues = [6, 7, 8].map(sample);
  const filled = (): Promise<Library> => libraryOf(...issues);

  it('have a task for every unit that the texts name, with the words at its place', async () => {
    const { db } = await filled();
    const named = issues.flatMap(({ documents }) =>
      documents.flatMap(({ id, blocks, responsibilities }) =>
        responsibilities.flatMap(({ block: at, end, units: names }) =>
          names.map(({ name, role }) => {
            const text = blocks.find((each) => each.id === at)?.text ?? '';
            return [id, at, text.slice(0, end).slice(-4), name, role].join(' ');
          }),
        ),
      ),
    );
    const rows = units(db, everything).rows.flatMap(({ city, unit }) =>
      tasks(db, { city, unit, role: null, sort: 'text', descending: false, ...everything }).rows.map(
        (row) => {
          const { document: label, block: at, range } = row.at;
          const held = issues.flatMap(({ documents }) => documents).find(({ id }) => id === label.documentId);
          const text = held?.blocks.find(({ id }) => id === at)?.text ?? '';
          return [label.documentId, at, text.slice(...(range ?? [0, 0])).slice(-4), row.name, row.role].join(
            ' ',
          );
        },
      ),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(rows.sort()).toEqual(named.sort());
  });

  it('have every day that the texts name, counted by month as well', async () => {
    const { db } = await filled();
    const said = issues.flatMap(({ documents }) =>
      documents.flatMap(({ id, signedOn, effects, deadlines }) => [
        ...(signedOn === null ? [] : [`${id} signed ${signedOn}`]),
        ...effects.map(({ kind, date }) => `${id} ${kind} ${date}`),
        ...deadlines.map(({ date }) => `${id} deadline ${date}`),
      ]),
    );
    const { rows, total } = timeline(db, allDays);
    expect(total).toBe(said.length);
    expect(rows.map(({ at, kind, date }) => `${at.document.documentId} ${kind} ${date}`).sort()).toEqual(
      said.sort(),
    );
    const dated = rows.filter(({ date }) => date !== null).length;
    expect(months(db, allDays).reduce((sum, { count }) => sum + count, 0)).toBe(dated);
  });

  it('tell held numbers from those that a list alone names', async () => {
    const { db } = await filled();
    const offices = numbers(db, { city: '青禾市', letters: '青禾政办', year: 2024 });
    const of = (state: string) => offices.filter((row) => row.state === state).map(({ number }) => number);
    expect(of('held')).toEqual([35, 36, 38, 40, 43, 44, 46, 49, 50, 51]);
    expect(of('listed')).toEqual([37, 39, 41, 42, 45, 48]);
    expect(of('not-seen')).toContain(47);
    expect(offices).toHaveLength(51);
  });

  it('have the tasks of a unit in the order of their earliest deadlines, those without one last', async () => {
    const { db } = await filled();
    const request = { city: '青禾市', unit: '市水利局', role: null, sort: 'due', descending: false } as const;
    const { rows, total } = tasks(db, { ...request, ...everything });
    const due = rows.map(
      ({ deadlines }) => deadlines.flatMap(({ date }) => date ?? []).toSorted()[0] ?? '9999',
    );
    expect(new Set(due).size).toBeGreaterThan(1);
    expect(due).toEqual(due.toSorted());
    const page = tasks(db, { ...request, ...everything, offset: 3, limit: 4 });
    expect(page).toMatchObject({ total, rows: rows.slice(3, 7) });
    const latest = tasks(db, { ...request, ...everything, descending: true }).rows;
    expect(latest.at(-1)?.deadlines.every(({ date }) => date === null)).toBe(true);
  });

  it('are the same whatever issue came first, and forget one that is taken out', async () => {
    const expected = allRows(await filled());
    const without = allRows(await libraryOf(...issues.slice(0, 2)));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(issues, { minLength: 3 }), async (order) => {
        const again = await libraryOf(...order);
        expect(allRows(again)).toEqual(expected);
        await removeIssue(again, '青禾市-2024-8');
        expect(allRows(again)).toEqual(without);
        await addIssue(again, sample(8), source());
        expect(allRows(again)).toEqual(expected);
      }),
      { numRuns: 2 },
    );
  });

  it('page, filter and sort in the library as by hand', async () => {
    const { db } = await filled();
    const all = timeline(db, allDays).rows;
    const page = timeline(db, { ...allDays, offset: 10, limit: 5 });
    expect(page).toEqual({ total: all.length, rows: all.slice(10, 15) });
    const ending = timeline(db, { ...allDays, kinds: ['expires'], from: '2027-01-01', to: '2027-12-31' });
    expect(ending.rows.map(({ date }) => date)).toEqual(
      all.filter(({ kind, date }) => kind === 'expires' && date?.startsWith('2027')).map(({ date }) => date),
    );
    const filtered = timeline(db, { ...allDays, filter: '青禾政办[2024]38号' });
    expect(filtered.rows.every(({ at }) => at.document.docNumber === '青禾政办〔2024〕38号')).toBe(true);
    expect(filtered.total).toBeGreaterThan(5);
    const backwards = timeline(db, { ...allDays, descending: true }).rows.map(({ date }) => date);
    const dated = backwards.filter((date) => date !== null);
    expect(dated).toEqual(dated.toSorted().toReversed());
    expect(backwards.slice(dated.length).every((date) => date === null)).toBe(true);
  });
});

describe('units', () => {
  const text = block('p-1', '修好山塘。（市科技局、市科学技术局负责）');
  const names = [
    { name: '市科技局', role: 'responsible' },
    { name: '市科学技术局', role: 'responsible' },
  ] as const;
  const note = {
    block: 'p-1',
    start: 5,
    end: text.text.length,
    label: '',
    units: names,
    lines: [1, 1],
  } as const;
  const paper = (id: string) => document(id, { blocks: [text], responsibilities: [note] });
  const elsewhere = issue(2, { documents: [paper('b')] });

  it('of the same name in two cities are two, and keep the names as printed', async () => {
    const other = { ...elsewhere, issue: { ...elsewhere.issue, title: '岚浦市人民政府公报' } };
    const { db } = await libraryOf(issue(1, { documents: [paper('a')] }), other);
    const { rows } = units(db, everything);
    expect(rows.map(({ city, tasks: count }) => [city, count])).toEqual([
      ['岚浦市', 2],
      ['青禾市', 2],
    ]);
    expect(new Set(rows.flatMap(({ names: printed }) => printed))).toEqual(
      new Set(['市科技局', '市科学技术局']),
    );
  });
});

it('a number far behind all others stands alone: what lies between was never issued', async () => {
  const paper = (id: string, docNumber: string) => document(id, { docNumber });
  const documents = [paper('a', '青禾政办〔2024〕3号'), paper('b', '青禾政办〔2024〕202406号')];
  const { db } = await libraryOf(issue(1, { documents }));
  const rows = numbers(db, { city: '青禾市', letters: '青禾政办', year: 2024 });
  expect(rows.map(({ number, state }) => [number, state])).toEqual([
    [1, 'not-seen'],
    [2, 'not-seen'],
    [3, 'held'],
    [202406, 'held'],
  ]);
});
