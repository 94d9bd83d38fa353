import { describe, expect, it } from 'vitest';
import { entryAt, flatten, outlineOf } from '../../../renderer/contents/outline.ts';
import { block, part } from '../make.ts';

const chapters = {
  parts: [part('notice'), part('main', null, '青禾市水厂管护办法'), part('attachment', '附件1', '水厂名录')],
  blocks: [
    block('p-1', '各乡镇人民政府：', { kind: 'recipients' }),
    block('ch-1', '第一章　总  则', { part: 1, kind: 'heading', level: 1, heading: '总则' }),
    block('art-1', '第一条　为了管好水厂，制定本办法。', { part: 1, kind: 'article' }),
    block('art-2', '第二条　本市范围内的村级水厂适用本办法。', { part: 1, kind: 'article' }),
    block('p-2', '前款所称水厂包括泵站。', { part: 1 }),
    block('ch-2', '第二章　管护', { part: 1, kind: 'heading', level: 1, heading: '管护' }),
    block('art-3', '第三条　水厂应当每月清洗一次滤池并且如实记录清洗情况。', { part: 1, kind: 'article' }),
    block('h-1', '一、东乡', { part: 2, kind: 'heading', level: 1, heading: '东乡' }),
  ],
};

describe('outlineOf', () => {
  it('hangs articles below their chapters and headings below their attachment', () => {
    expect(outlineOf(chapters)).toEqual([
      { address: 'part-1', label: '青禾市水厂管护办法', article: false, children: [] },
      {
        address: 'ch-1',
        label: '第一章 总则',
        article: false,
        children: [
          { address: 'art-1', label: '第一条 为了管好水厂', article: true, children: [] },
          { address: 'art-2', label: '第二条 本市范围内的村级水厂适用本办法', article: true, children: [] },
        ],
      },
      {
        address: 'ch-2',
        label: '第二章 管护',
        article: false,
        children: [
          { address: 'art-3', label: '第三条 水厂应当每月清洗一次滤池并且…', article: true, children: [] },
        ],
      },
      {
        address: 'part-2',
        label: '附件1 水厂名录',
        article: false,
        children: [{ address: 'h-1', label: '一、东乡', article: false, children: [] }],
      },
    ]);
  });

  it('takes headings that run into their paragraph and leaves plain items out', () => {
    const outline = outlineOf({
      parts: [part('main')],
      blocks: [
        block('sec-1', '一、主要任务', { kind: 'heading', level: 1, heading: '主要任务' }),
        block('sec-1.1', '（一）合理布点。先近后远。', { level: 2, heading: '合理布点' }),
        block('i-1', '1．先修老水厂；', { kind: 'item' }),
        block('day-1', '1日', { kind: 'heading', level: 2, heading: '1日' }),
        block('sec-1.2', '3.1.2 巡查', { kind: 'heading', level: 2, heading: '巡查' }),
      ],
    });
    expect(flatten(outline).map((entry) => entry.label)).toEqual([
      '一、主要任务',
      '（一）合理布点',
      '1日',
      '3.1.2 巡查',
    ]);
  });

  it('keeps entries in reading order when levels jump', () => {
    const outline = outlineOf({
      parts: [],
      blocks: [
        block('a', '（三）末项', { kind: 'heading', level: 3, heading: '末项' }),
        block('b', '一、首项', { kind: 'heading', level: 1, heading: '首项' }),
      ],
    });
    expect(flatten(outline).map((entry) => entry.address)).toEqual(['a', 'b']);
    expect(outline).toHaveLength(2);
  });
});

describe('entryAt', () => {
  const outline = outlineOf(chapters);
  const addresses = [
    'head',
    'p-1',
    'part-1',
    'ch-1',
    'art-1',
    'art-2',
    'p-2',
    'ch-2',
    'art-3',
    'part-2',
    'h-1',
  ];

  it.each([
    ['head', null],
    ['p-1', null],
    ['ch-1', 'ch-1'],
    ['p-2', 'art-2'],
    ['h-1', 'h-1'],
    ['gone', null],
  ])('at %s gives %s', (address, expected) => {
    expect(entryAt(outline, addresses, address)).toBe(expected);
  });
});
