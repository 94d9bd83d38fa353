import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acts, people } from '../../../../../main/library/facts/people/people-queries.ts';
import type { ActRow } from '../../../../../preload/contract-records.ts';
import { everything, libraryOfFile, libraryOfSamples, months, root, sample, wordsAt } from '../samples.ts';

const real = '../shared/issues/wenzhou-2020-12.txt';

const library = await libraryOfSamples();
const { db } = library;

describe('people', () => {
  const rows = acts(db);
  const of = (person: string) => rows.filter((row) => row.person === person);
  const successor = ({ action, post, person, neighbours }: ActRow) =>
    action === '任'
      ? neighbours.map((other) => `${post}：${other.person}→${person}${other.certain ? '' : '？'}`)
      : [];

  it('follow one another as the texts show', () => {
    expect(rows.flatMap(successor).sort()).toEqual(
      [
        '青禾市人民政府驻省城办事处主任：乌云岫→郗文澜',
        '青禾市大数据中心主任：容嘉树→庾清川',
        '青禾市水利局副局长：符知行→毕棠梨',
        '青禾市民政局副局长：阙流霜→言月朗',
        '青禾市民政局副局长：言月朗→禹澄',
        '青禾市民政局局长：游思远→言月朗',
        '青禾市数据局局长：卞秋实→杜若谦',
        '青禾市市场监督管理局局长：杭云梯→厉青崖',
      ].sort(),
    );
  });

  it('tell the successor at the dismissal too', () => {
    const [left] = of('游思远');
    expect(left?.neighbours).toMatchObject([{ person: '言月朗', certain: true, date: '2024-07' }]);
    const [came] = left?.neighbours ?? [];
    expect(came && wordsAt(library, came.at)).toContain('言月朗任青禾市民政局局长');
  });

  it('of one name are tied only by what the text says', () => {
    expect(of('言月朗').map(({ namesakes, tied }) => [namesakes, tied.map(({ by }) => by)])).toEqual([
      [0, ['post']],
      [0, ['sentence']],
      [0, ['post', 'sentence']],
    ]);
    expect(of('巩怀瑾').map(({ namesakes, tied }) => [namesakes, tied])).toEqual([
      [1, []],
      [1, []],
    ]);
  });

  it('lead to the words that name them', () => {
    expect(rows).toHaveLength(months.flatMap((month) => sample(month).issue.appointments).length);
    for (const { at, person, post, action } of rows) {
      const words = wordsAt(library, at);
      expect(words).toContain(person);
      expect(words).toContain(post);
      expect(words).toMatch(action === '任' ? /任|为/ : /免|的/);
    }
  });

  it('are dated by the section’s title', () => {
    expect(of('禹澄')[0]?.date).toEqual({ date: '2024-08', told: 'title' });
  });

  it('are filtered, sorted and paged', () => {
    const request = { filter: '民政局局长', offset: 0, limit: 10, sort: 'date', descending: true } as const;
    expect(
      people(db, request)
        .rows.map(({ person }) => person)
        .sort(),
    ).toEqual(['游思远', '言月朗']);
    const all = people(db, { ...everything, sort: 'date', descending: true });
    const paged = [0, 10, 20, 30, 40].flatMap(
      (offset) => people(db, { filter: '', offset, limit: 10, sort: 'date', descending: true }).rows,
    );
    expect(paged).toEqual(all.rows);
    expect(all.rows[0]?.date?.date).toBe('2024-08');
  });
});

describe.skipIf(!existsSync(join(root, real)))('the real issue (needs ../shared)', () => {
  it('has 12 people in 16 acts, and those who follow one another', async () => {
    const rows = acts((await libraryOfFile(real)).db);
    expect([rows.length, new Set(rows.map(({ person }) => person)).size]).toEqual([16, 12]);
    const told = rows
      .filter(({ action }) => action === '任')
      .flatMap(({ person, post, neighbours }) =>
        neighbours.map((other) => [post, other.person, person, other.certain]),
      );
    expect(told).toEqual([
      ['温州市政务服务局副局长', '高晓静', '季洪海', true],
      ['市公共资源交易管委会办公室副主任', '高晓静', '季洪海', true],
      ['温州市住房公积金管理中心副主任', '林曙红', '何哲宇', true],
      ['温州市人民政府驻北京联络处副主任', '季洪海', '陈阿朋', true],
    ]);
  });
});
