import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../main/search/fold.ts';
import { parseQuery } from '../../../../main/search/query/parse-query.ts';

/** The clauses as text: 甲|乙 for one of two. */
function clauses(query: string): string[] {
  return parseQuery(query).clauses.map((clause) => clause.map(({ text }) => text).join('|'));
}

describe('words and phrases', () => {
  test.each([
    ['', []],
    [' \u3000\t', []],
    ['老年食堂 補助', ['老年食堂', '补助']],
    ['补助 补助', ['补助']],
    ['“农村 供水” 补助', ['农村 供水', '补助']],
    ['"５Ｇ"', ['5g']],
    ['水厂 或 山塘 补助', ['水厂|山塘', '补助']],
    ['水厂 OR 山塘 ｜ 古树', ['水厂|山塘|古树']],
    ['"水 厂" 或 山塘', ['水 厂|山塘']],
    ['20:30 会议', ['20:30', '会议']],
    ['附件1：名单', ['附件1:名单']],
    ['2020-12', ['2020-12']],
    ['- --补助', ['-', '--补助']],
    ['水厂或山塘', ['水厂或山塘']],
  ])('%s', (query, expected) => {
    expect(clauses(query)).toEqual(expected);
    expect(parseQuery(query)).toMatchObject({ conditions: [], plain: false });
  });
});

describe('conditions', () => {
  test.each([
    ['-补助', { field: 'words', without: true, text: '补助' }],
    ['－“农村 供水”', { field: 'words', without: true, text: '农村 供水' }],
    ['标题：水厂', { field: 'title', without: false, text: '水厂' }],
    ['-标题:"水 厂"', { field: 'title', without: true, text: '水 厂' }],
    ['文号:青禾政办〔2024〕36号', { field: 'number', without: false, text: '青禾政办[2024]36号' }],
    ['机关:财政局', { field: 'issuer', without: false, text: '财政局' }],
    ['栏目:部门文件', { field: 'section', without: false, text: '部门文件' }],
    ['批注:要查', { field: 'note', without: false, text: '要查' }],
    ['状态:施行中', { field: 'state', without: false, state: 'in-force' }],
    [
      '日期:2020-12..2021-03',
      { field: 'date', without: false, span: { from: '2020-12-01', to: '2021-03-31' } },
    ],
  ])('%s', (query, condition) => {
    expect(parseQuery(query)).toMatchObject({ clauses: [], conditions: [condition], plain: false });
    expect(parseQuery(`水厂 ${query}`)).toMatchObject({ conditions: [condition] });
  });
});

describe('what makes no sense is words', () => {
  test.each([
    ['“农村 供水', ['"农村', '供水']],
    ['"', ['"']],
    ['补"助', ['补"助']],
    ['“5+5”计划', ['"5+5"计划']],
    ['""', ['""']],
    ['标题:', ['标题:']],
    ['或', ['或']],
    ['水厂 或', ['水厂', '或']],
    ['水厂 或 或 山塘', ['水厂', '或', '山塘']],
    ['水厂 或 -山塘', ['水厂', '或', '-山塘']],
    ['标题:水厂 或 山塘', ['标题:水厂', '或', '山塘']],
    ['日期:去年', ['日期:去年']],
    ['状态:好', ['状态:好']],
    ['无此栏:"甲 乙"', ['无此栏:"甲', '乙"']],
  ])('%s', (query, words) => {
    expect(clauses(query)).toEqual(words);
    expect(parseQuery(query)).toMatchObject({ conditions: [], plain: true });
  });
});

describe('parts', () => {
  test('say what they are, as written, and where', () => {
    const query = '補助 “农村 供水” -报废 甲 或 乙 标题：水厂';
    const { parts } = parseQuery(query);
    expect(
      parts.map(({ kind, without, texts, range }) => [kind, without, texts, query.slice(...range)]),
    ).toEqual([
      ['word', false, ['補助'], '補助'],
      ['phrase', false, ['农村 供水'], '“农村 供水”'],
      ['word', true, ['报废'], '-报废'],
      ['either', false, ['甲', '乙'], '甲 或 乙'],
      ['title', false, ['水厂'], '标题：水厂'],
    ]);
  });
});

const pieces = [
  '水厂',
  '补助',
  '補',
  '或',
  'OR',
  '|',
  '-',
  '－',
  '"',
  '“',
  '”',
  '标题:',
  '日期:',
  '状态：',
  '2024',
  '施行中',
  ' ',
  '　',
  ':',
  '。',
  '\u{20000}',
];
const anything = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('any query', () => {
  test('is read: ranges are of the query, ascending, and what is taken out leaves the others as they were', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { parts, clauses: found, plain } = parseQuery(query);
        let last = 0;
        for (const { range, texts } of parts) {
          expect(range[0]).toBeGreaterThanOrEqual(last);
          expect(range[1]).toBeGreaterThan(range[0]);
          last = range[1];
          for (const text of texts) expect(query.slice(...range)).toContain(text);
        }
        expect(last).toBeLessThanOrEqual(query.length);
        for (const term of found.flat()) expect(term.text).toBe(term.text.trim());
        const [first] = parts;
        if (first === undefined || plain) return;
        const rest = parseQuery(query.slice(0, first.range[0]) + query.slice(first.range[1]));
        expect(rest.parts.map(({ kind, texts }) => [kind, texts])).toEqual(
          parts.slice(1).map(({ kind, texts }) => [kind, texts]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('without signs is what stands between white space', () => {
    const word = fc.string({ unit: fc.constantFrom(...'水厂补助5Ga。，号'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.constantFrom(' ', '　', '\t '), (words, space) => {
        expect(clauses(words.join(space))).toEqual([...new Set(words.map(fold))]);
      }),
    );
  });
});
