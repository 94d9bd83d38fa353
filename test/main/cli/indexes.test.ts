/** What `gazette units`, `timeline` and `numbers` print of the sample issues. */
import type { SpawnSyncReturns } from 'node:child_process';
import { expect, it } from 'vitest';
import { gazetteOfSamples } from './gazette-of-samples.ts';

const gazette = gazetteOfSamples();

function lines({ stdout }: SpawnSyncReturns<string>): string[] {
  return stdout.trimEnd().split('\n');
}

it('units: each with its names and how many tasks it has, the busiest first', () => {
  const all = gazette('units');
  expect(all.status).toBe(0);
  expect(lines(all)[0]).toBe('青禾市\t市水利局\t10');
  const counts = lines(all).map((line) => Number(line.split('\t')[2]));
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  expect(JSON.parse(gazette('units', '--json').stdout)).toHaveLength(counts.length);
});

it('units: the tasks of one, by whichever of its names', () => {
  const tasks = gazette('units', '--unit', '青禾市民政局');
  expect(tasks.status).toBe(0);
  expect(lines(tasks)).toHaveLength(7);
  expect(lines(tasks).every((line) => line.startsWith('青禾市\t市民政局\t'))).toBe(true);
  expect(gazette('units', '--unit', '市民政局').stdout).toBe(tasks.stdout);
  expect(JSON.parse(gazette('units', '--unit', '市民政局', '--json').stdout)).toMatchObject([
    { city: '青禾市', unit: '市民政局', tasks: { length: 7 } },
  ]);
});

it('units: one that nobody names is said to be unknown', () => {
  const { status, stdout, stderr } = gazette('units', '--unit', '市月亮局');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('没有叫“市月亮局”的单位');
});

it('timeline: the days between two, the earliest first', () => {
  const some = gazette('timeline', '--from', '2027-06-01', '--to', '2027-12-31');
  expect(some.status).toBe(0);
  expect(lines(some)).toContain('2027-06-30\t到期\t青禾政办〔2024〕36号\t四、（三）\t有效期至2027年6月30日');
  const days = lines(some).map((line) => line.slice(0, 10));
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => day >= '2027-06-01' && day <= '2027-12-31')).toBe(true);
});

it('timeline: without bounds also what has no date, last', () => {
  const all = gazette('timeline');
  expect(lines(all).at(-1)).toMatch(/^\t期限\t/);
  const rows: unknown = JSON.parse(gazette('timeline', '--json').stdout);
  expect(rows).toHaveLength(lines(all).length);
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'signed', date: '2024-06-05' }));
});

it('numbers: each of a series up to the highest, with what is held of it', () => {
  const all = gazette('numbers');
  expect(all.status).toBe(0);
  const offices = lines(all).filter((line) => line.startsWith('青禾政办\t2024\t'));
  expect(offices).toHaveLength(51);
  expect(offices[0]).toBe('青禾政办\t2024\t1\t没见到\t');
  expect(offices[36]).toMatch(/^青禾政办\t2024\t37\t只在目录里列有\t./);
  const series: unknown = JSON.parse(gazette('numbers', '--json').stdout);
  expect(series).toContainEqual(
    expect.objectContaining({ letters: '青禾政办', year: 2024, issuer: '青禾市人民政府办公室', held: 10 }),
  );
});
