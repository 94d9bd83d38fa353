import { describe, expect, it } from 'vitest';
import { addressesOf, linkFrom } from '../../../../main/export/site/addresses.ts';

interface Numbered {
  readonly year?: number | null;
  readonly number?: number | null;
  readonly serial?: number | null;
}

function issueOf(
  id: string,
  { year = 2024, number = 6, serial = null }: Numbered,
  documentIds: string[] = [],
) {
  const facts = { title: '公报', publishedOn: null, publisher: null, licence: null };
  return {
    entry: { id, ...facts, year, number, serial, documents: 0, findings: 0, sample: false },
    documentIds,
  };
}

describe('the files of a site', () => {
  it('are named by year and number, documents by their place', () => {
    const addresses = addressesOf([issueOf('青禾市-2024-6', {}, ['a', 'b'])]);
    expect(addresses.issue('青禾市-2024-6')).toBe('2024-06/index.html');
    expect(['a', 'b', 'c'].map((id) => addresses.document(id))).toEqual([
      '2024-06/01.html',
      '2024-06/02.html',
      null,
    ]);
  });

  it('have names that old systems and packing programs keep, and no two the same without regard to case', () => {
    const issues = [
      ...Array.from({ length: 40 }, (_, at) => issueOf(`城${at}-2024-6`, {}, [`${at}:1`])),
      issueOf('没有年', { year: null, number: null }, ['x:1']),
      issueOf('只有总期号', { year: 1999, number: null, serial: 1203 }, ['y:1']),
      issueOf(
        '很多',
        { number: 12 },
        Array.from({ length: 1200 }, (_, at) => `z:${at}`),
      ),
    ];
    const addresses = addressesOf(issues);
    const paths = issues.flatMap(({ entry, documentIds }) => [
      addresses.issue(entry.id) ?? '',
      ...documentIds.map((id) => addresses.document(id) ?? ''),
    ]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      expect(path).toMatch(/^[a-z0-9][a-z0-9-]*\/[a-z0-9]+\.html$/);
      expect(path.length).toBeLessThan(40);
      for (const name of path.split('/')) expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\b/);
    }
  });

  it('do not depend on the order in which issues come', () => {
    const [one, other] = [issueOf('甲市-2024-6', {}, ['a']), issueOf('乙市-2024-6', {}, ['b'])];
    const [first, second] = [addressesOf([one, other]), addressesOf([other, one])];
    expect(first.document('a')).toBe(second.document('a'));
    expect(first.document('a')).not.toBe(first.document('b'));
  });
});

describe('links between pages', () => {
  it.each([
    ['index.html', '2024-06/01.html', null, '2024-06/01.html'],
    ['2024-06/01.html', '2024-07/02.html', 'art-3', '../2024-07/02.html#art-3'],
    ['2024-06/01.html', '2024-06/01.html', 'art-3~2', '#art-3~2'],
    ['2024-06/01.html', '2024-06/02.html', 'sec-一 "', '../2024-06/02.html#sec-%E4%B8%80%20%22'],
  ])('from %s to %s', (page, to, block, link) => {
    expect(linkFrom(page, to, block)).toBe(link);
  });
});
