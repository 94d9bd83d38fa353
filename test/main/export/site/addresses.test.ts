import { describe, expect, it } from 'vitest';
import { addressesOf, linkFrom } from '../../../../main/export/site/addresses.ts';

function issueOf(id: string, documentIds: string[] = []) {
  return { entry: { id }, documentIds };
}

describe('the files of a site', () => {
  it('are named by the ids of issues and documents alone', () => {
    const addresses = addressesOf([issueOf('青禾市-2024-6', ['青禾市-2024-6:青禾政办-2024-36', 'b'])]);
    // Written down: what people have kept must lead there with the next version of the program too.
    expect(addresses.issue('青禾市-2024-6')).toBe('2024-06-e8baf5/index.html');
    expect(addresses.document('青禾市-2024-6:青禾政办-2024-36')).toBe('2024-06-e8baf5/d80f4346787.html');
    expect(addresses.document('c')).toBeNull();
    expect(addresses.issue('青禾市-2024-7')).toBeNull();
  });

  it('keep their names whatever comes before or between them', () => {
    const before = addressesOf([issueOf('青禾市-2024-6', ['a', 'b'])]);
    const after = addressesOf([
      issueOf('柳溪市-2024-6', ['x']),
      issueOf('青禾市-2024-6', ['new', 'b', 'newer', 'a']),
    ]);
    expect(after.issue('青禾市-2024-6')).toBe(before.issue('青禾市-2024-6'));
    for (const id of ['a', 'b']) expect(after.document(id)).toBe(before.document(id));
  });

  it('have names that old systems and packing programs keep, and no two the same without regard to case', () => {
    const issues = [
      ...Array.from({ length: 40 }, (_, at) => issueOf(`城${at}-2024-6`, [`${at}:1`])),
      issueOf('未名-未知年-未编号', ['x:1']),
      issueOf('青禾市-1999-总1203', ['y:1']),
      issueOf('青禾市-2024-2024-06-30', ['w:1']),
      issueOf(`第${'1234567890'.repeat(9)}号`, ['v:1']),
      issueOf(
        '青禾市-2024-12',
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

  it('have longer names, both, where the short ones would be the same, so that neither is taken for the other', () => {
    const digests: Record<string, string> = {
      one: `${'a'.repeat(19)}1`,
      other: `${'a'.repeat(19)}2`,
      third: 'b'.repeat(20),
    };
    const digestOf = (id: string): string => digests[id] ?? '0'.repeat(20);
    const ids = ['one', 'other', 'third'];
    const shown = (documentIds: string[]) => {
      const addresses = addressesOf([issueOf('i', documentIds)], digestOf);
      return ids.map((id) => addresses.document(id));
    };
    const long = [`x-000000/d${'a'.repeat(19)}1.html`, `x-000000/d${'a'.repeat(19)}2.html`];
    expect(shown(ids)).toEqual([...long, 'x-000000/dbbbbbbbbbb.html']);
    expect(shown(ids.toReversed())).toEqual(shown(ids));
    expect(shown(['one'])).toEqual(['x-000000/daaaaaaaaaa.html', null, null]);
  });

  it('are never the same: two issues or documents of one digest are an error', () => {
    const same = (): string => '0123456789abcdef';
    expect(() => addressesOf([issueOf('i', ['a', 'b'])], same)).toThrow('a, b have the same digest');
    expect(() => addressesOf([issueOf('甲市-2024-6'), issueOf('乙市-2024-6')], same)).toThrow(RangeError);
  });
});

describe('links between pages', () => {
  it.each([
    ['index.html', '2024-06/d1.html', null, '2024-06/d1.html'],
    ['2024-06/d1.html', '2024-07/d2.html', 'art-3', '../2024-07/d2.html#art-3'],
    ['2024-06/d1.html', '2024-06/d1.html', 'art-3~2', '#art-3~2'],
    ['2024-06/d1.html', '2024-06/d2.html', 'sec-一 "', '../2024-06/d2.html#sec-%E4%B8%80%20%22'],
  ])('from %s to %s', (page, to, block, link) => {
    expect(linkFrom(page, to, block)).toBe(link);
  });
});
