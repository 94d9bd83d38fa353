import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureAnchoring, rightShare } from '../../bench/anchoring/summary.ts';

const folder = new URL('../../../assets/issues/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((fileName) => ({ fileName, text: readFileSync(new URL(fileName, folder), 'utf8') }));

const summaries = measureAnchoring(texts, { notes: 150, seeds: [1] });

test.each(summaries)('after $correction no note is where its words are not', ({ tallies, examples }) => {
  const { wrong, goneWrong } = tallies.anchoring ?? { wrong: -1, goneWrong: -1 };
  const shown = wrong + goneWrong === 0 ? [] : examples.filter((example) => example.includes('WRONG'));
  expect({ wrong, goneWrong, shown }).toEqual({ wrong: 0, goneWrong: 0, shown: [] });
});

test.each(summaries)(
  'after $correction 98 of 100 notes whose sentence still exists are found',
  ({ tallies }) => {
    const tally = tallies.anchoring;
    expect(tally?.existing).toBeGreaterThan(0);
    expect(tally === undefined ? 0 : rightShare(tally)).toBeGreaterThanOrEqual(0.98);
  },
);

test('looking for the first such words, or at the old position, leads astray', () => {
  const sum = (way: string) => summaries.reduce((all, { tallies }) => all + (tallies[way]?.wrong ?? 0), 0);
  expect(sum('first such words')).toBeGreaterThan(100);
  expect(sum('position only')).toBeGreaterThan(1000);
});
