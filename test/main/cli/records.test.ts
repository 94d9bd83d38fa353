/** What `gazette people`, `statistics` and `findings` print of the sample issues. */
import { expect, it } from 'vitest';
import { gazetteOfSamples } from './gazette-of-samples.ts';

const gazette = gazetteOfSamples();

it('people: one name with who came before, and its days', () => {
  const { status, stdout } = gazette('people', '--name', '毕棠梨', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    name: '毕棠梨',
    acts: [
      { action: '任', post: '青禾市水利局副局长', neighbours: [{ person: '符知行', certain: true }] },
      { action: '免', post: '柳垟县水利局局长', neighbours: [] },
    ],
    diary: [],
  });
  const leader: unknown = JSON.parse(gazette('people', '--name', '阮季舟', '--json').stdout);
  expect(leader).toMatchObject({
    acts: [],
    diary: expect.arrayContaining([expect.objectContaining({ date: '2024-06-03' })]),
  });
});

it('people: a line for each act of everybody', () => {
  const { stdout, stderr } = gazette('people');
  expect(stdout).toContain('2024-07\t青禾市\t杜若谦\t任\t青禾市数据局局长\t前任卞秋实\t2024年第7期');
  expect(stdout.trimEnd().split('\n')).toHaveLength(36);
  expect(stderr).toContain('36');
});

it('statistics: the figures of an indicator, as printed and as numbers', () => {
  const { status, stdout } = gazette('statistics', '--indicator', '工业用电量', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    indicators: [{ name: '工业用电量', unit: '亿千瓦时', parents: ['全社会用电量'], issues: 3 }],
  });
  expect(gazette('statistics', '--indicator', '工业用电量').stdout).toContain(
    '青禾市\t全社会用电量 › 工业用电量\t亿千瓦时\t2024-08\t累计\t33.86\t2024年第8期',
  );
});

it('findings: by issue and line, with the status of something to look at', () => {
  const { status, stdout } = gazette('findings');
  expect(status).toBe(1);
  expect(stdout).toContain('青禾市-2024-6:450: table-sum: 合计不符');
  const { findings } = JSON.parse(gazette('findings', '--json').stdout);
  expect(findings).toHaveLength(stdout.trimEnd().split('\n').length);
});
