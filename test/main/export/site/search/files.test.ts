import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dataScript } from '../../../../../main/export/site/search/data-script.ts';
import type { TextRow } from '../../../../../main/export/site/search/list.ts';
import { postingsOf } from '../../../../../main/export/site/search/postings.ts';
import { textFiles } from '../../../../../main/export/site/search/texts.ts';
import { gramCode } from '../../../../../main/search/grams.ts';
import { decodeGaps } from '../../../../../main/search/varint.ts';
import { readPairLists } from '../../../../../renderer/site/pair-lists.ts';

describe('a file of data', () => {
  it('hands over what was put in, in the syntax of old browsers', () => {
    const rows: TextRow[] = [['p-1', '正文', '甲\u2028乙\u2029"</script>\\']];
    const script = dataScript('texts', 4, rows);
    expect(script).not.toMatch(/[\u2028\u2029]/);
    const taken: unknown[] = [];
    runInNewContext(script, { gazetteSite: { texts: (...values: unknown[]) => taken.push(...values) } });
    expect(JSON.stringify(taken)).toBe(JSON.stringify([4, rows]));
  });
});

describe('postings', () => {
  const lists = (rows: readonly string[]) =>
    postingsOf(rows).files.flatMap(({ firstCode, bytes }) =>
      readPairLists(Buffer.from(bytes).toString('base64'), firstCode),
    );

  it('name every place of every pair, a row’s last character alone', () => {
    expect(lists(['水水厂', '', '水']).map(({ code, places }) => [code, decodeGaps(places, -1)])).toEqual(
      [
        [gramCode('厂'), [2]],
        [gramCode('水'), [5]],
        [gramCode('水厂'), [1]],
        [gramCode('水水'), [0]],
      ].sort(([one], [other]) => Number(one) - Number(other)),
    );
    expect(postingsOf(['水水厂', '', '水']).starts).toEqual([0, 4, 5]);
  });

  it('are cut into files of about 64 kB, each found by its first pair', () => {
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 40 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((row * 37 + at * at * 11) % 5000)),
      ).join(''),
    );
    const { files } = postingsOf(rows);
    expect(files.length).toBeGreaterThan(3);
    for (const { bytes } of files) expect(bytes.length).toBeLessThan(2 ** 17);
    const codes = files.map(({ firstCode }) => firstCode);
    expect(codes).toEqual(codes.toSorted((one, other) => one - other));
    for (const { firstCode, bytes } of files) {
      const read = readPairLists(Buffer.from(bytes).toString('base64'), firstCode).map(({ code }) => code);
      expect(read[0]).toBe(firstCode);
      expect(read).toEqual(read.toSorted((one, other) => one - other));
    }
  });

  it('of nothing are no files', () => {
    expect(postingsOf([])).toEqual({ starts: [], files: [] });
  });
});

describe('texts', () => {
  it('are cut into files behind the row that makes them long, none lost', () => {
    const rows = Array.from({ length: 100 }, (_, at): TextRow => [`p-${at}`, '', '字'.repeat(at * 20)]);
    const files = textFiles(rows);
    expect(files.length).toBeGreaterThan(2);
    expect(files.flatMap((file) => file.rows)).toEqual(rows);
    expect(files.map(({ firstRow }) => rows[firstRow])).toEqual(files.map((file) => file.rows[0]));
  });
});
