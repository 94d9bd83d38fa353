import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../renderer/reader/lead.ts';
import { runsOf } from '../../../renderer/reader/runs.ts';
import { block, link } from '../make.ts';

describe('runsOf', () => {
  it('cuts at links and at the lead', () => {
    const text = '（一）定标准。按照第二条执行。';
    const to = link('p', [9, 12], { state: 'inside', blocks: ['art-2'] });
    expect(runsOf(text, [to], [0, 7])).toEqual([
      { start: 0, text: '（一）定标准。', link: null, lead: true },
      { start: 7, text: '按照', link: null, lead: false },
      { start: 9, text: '第二条', link: to, lead: false },
      { start: 12, text: '执行。', link: null, lead: false },
    ]);
  });

  it('leaves out a link that overlaps an earlier one, and the longer wins at the same start', () => {
    const longer = link('p', [0, 4]);
    const runs = runsOf('甲乙丙丁戊', [link('p', [0, 2]), link('p', [3, 5]), longer], null);
    expect(runs.map((run) => [run.text, run.link === longer])).toEqual([
      ['甲乙丙丁', true],
      ['戊', false],
    ]);
  });

  it('takes only the links of its own stretch', () => {
    const inside = link('t', [4, 6]);
    const runs = runsOf('见附件', [link('t', [0, 2]), inside], null, 3);
    expect(runs.map((run) => [run.start, run.text, run.link])).toEqual([
      [3, '见', null],
      [4, '附件', inside],
    ]);
  });

  it('gives nothing for no text', () => {
    expect(runsOf('', [], null)).toEqual([]);
  });

  it('joined gives the text again, each run where it says', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => link('p', [Math.min(a, b), Math.max(a, b)]));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(range), fc.nat(30), (text, links, lead) => {
        const runs = runsOf(text, links, [0, lead]);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
      }),
    );
  });
});

describe('leadOf', () => {
  it.each([
    ['article', null, '第三十九条　水厂应当……', 5],
    ['paragraph', '加强领导', '（一）加强领导。各乡镇……', 8],
    ['paragraph', '压实责任', '1．压实责任 各乡镇……', 6],
  ] as const)('%s %s', (kind, heading, text, end) => {
    expect(leadOf(block('p', text, { kind, heading }))).toEqual([0, end]);
  });

  it('is nothing for plain paragraphs, headings of their own, and words spelled otherwise', () => {
    expect(leadOf(block('p', '各乡镇要落实。'))).toBeNull();
    expect(leadOf(block('p', '一、总则', { kind: 'heading', heading: '总则' }))).toBeNull();
    expect(leadOf(block('p', '一、总  则。下文', { heading: '总则' }))).toBeNull();
  });
});
