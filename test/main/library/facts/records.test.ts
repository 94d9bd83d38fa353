import { describe, expect, it } from 'vitest';
import { diarists, diary } from '../../../../main/library/facts/diary/diary-queries.ts';
import { findingCounts, findings } from '../../../../main/library/facts/findings/finding-queries.ts';
import { people } from '../../../../main/library/facts/people/people-queries.ts';
import { indicators, statistics } from '../../../../main/library/facts/statistics/statistics-queries.ts';
import { type Library, removeIssue } from '../../../../main/library/store.ts';
import { addSample, everything, libraryOfSamples } from './samples.ts';

/** All that the queries of this folder give. */
function answers({ db }: Library): unknown {
  const logs = diarists(db, everything).rows;
  const { rows: known } = indicators(db, everything);
  return {
    acts: people(db, { ...everything, sort: 'person', descending: false }),
    logs,
    days: logs.flatMap((key) => key.years.map((year) => diary(db, { ...key, year }))),
    known,
    series: known.map((key) => statistics(db, key)),
    findings: findings(db, { ...everything, issueId: null, kind: null, sort: 'issue', descending: true }),
    counts: findingCounts(db),
  };
}

const all = await libraryOfSamples();

describe('the samples in any order', () => {
  it.each([
    ['06', '08', '07'],
    ['07', '06', '08'],
    ['07', '08', '06'],
    ['08', '06', '07'],
    ['08', '07', '06'],
  ])('%s %s %s give the same', async (...order) => {
    expect(answers(await libraryOfSamples(order))).toEqual(answers(all));
  });

  it('are as if one had never been there when it is taken out', async () => {
    const without = await libraryOfSamples(['08', '06', '07']);
    await removeIssue(without, '青禾市-2024-8');
    expect(answers(without)).toEqual(answers(await libraryOfSamples(['06', '07'])));
    await addSample(without, '08');
    expect(answers(without)).toEqual(answers(all));
  });
});
