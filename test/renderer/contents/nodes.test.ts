import { describe, expect, it } from 'vitest';
import type { ContentsEntry, ContentsSection } from '../../../preload/contract.ts';
import { type ContentsState, contentsTree } from '../../../renderer/contents/nodes.ts';
import { moveFor, visibleRows } from '../../../renderer/contents/rows.ts';
import { contentsText } from '../../../renderer/contents/text.ts';
import type { TreeNode } from '../../../renderer/contents/tree-node.ts';
import { issue } from '../make.ts';

function entry(documentId: string | null, title: string): ContentsEntry {
  return { documentId, kind: 'document', title, shortTitle: title, docNumber: null, page: null };
}

const sections: readonly ContentsSection[] = [
  {
    section: '市府办文件',
    listed: true,
    entries: [entry('甲', '水厂通知'), entry(null, '未刊的文'), entry('乙', '食堂意见')],
  },
  { section: '政务简讯', listed: true, entries: [entry('丙', '政务简讯')] },
];

const newest = { ...issue, id: '青禾市-2024-7', number: 7, serial: null };

const state: ContentsState = {
  issues: [newest, issue, { ...issue, id: '青禾市-2023-1', year: 2023, number: 1 }],
  sections: new Map([[issue.id, sections]]),
  open: {
    documentId: '甲',
    issueId: issue.id,
    outline: [
      {
        address: 'ch-1',
        label: '第一章',
        article: false,
        children: [{ address: 'art-1', label: '第一条', article: true, children: [] }],
      },
    ],
    entry: 'art-1',
  },
  catalogue: [],
  shownId: '甲',
  marks: new Map(),
  unread: new Set(),
  shows: () => true,
  choices: new Map(),
};

const rowsOf = (given: ContentsState) => visibleRows(contentsTree(given, contentsText.zh));
const labels = (nodes: readonly { readonly node: TreeNode }[]) => nodes.map(({ node }) => node.label);
const idOf = (label: string) => rowsOf(state).find(({ node }) => node.label === label)?.node.id ?? '';

const catalogued = {
  id: '青禾市-2024-5',
  title: issue.title,
  year: 2024,
  number: 5,
  serial: 185,
  sections: [
    {
      section: '部门文件',
      entries: [{ documentId: '丁', shortTitle: '渡口办法', docNumber: '青禾交〔2024〕1号' }],
    },
  ],
};

describe('catalogued issues', () => {
  const choices = new Map([['issue:青禾市-2024-5', true]]);
  const given = { ...state, catalogue: [catalogued], shownId: '丁', choices };

  it('stand in their place among those held, said to be without text', () => {
    const nodes = rowsOf(given).map(({ node }) => node);
    const at = nodes.findIndex(({ id }) => id === 'issue:青禾市-2024-5');
    expect(nodes[at]).toMatchObject({ label: '第5期', detail: '总第185期 · 已编目，本机没有原文' });
    expect(nodes.slice(at + 1, at + 3)).toMatchObject([
      { label: '部门文件', count: '1' },
      {
        kind: 'catalogued',
        label: '渡口办法',
        detail: '青禾交〔2024〕1号 · 没有原文',
        current: true,
        opens: { documentId: '丁', block: null },
      },
    ]);
    expect(nodes[0]).toMatchObject({ label: '2024年', count: '2期' });
    expect(nodes[at + 3]).toMatchObject({ label: '2023年' });
  });

  it('make a year of their own without a count of issues held', () => {
    const nodes = contentsTree({ ...given, catalogue: [{ ...catalogued, year: 2020 }] }, contentsText.zh);
    expect(nodes.at(-1)).toMatchObject({ label: '2020年', count: null });
  });
});

describe('contentsTree', () => {
  it('marks what was never opened, but not what is open', () => {
    const rows = rowsOf({ ...state, unread: new Set(['甲', '丙']) });
    expect(labels(rows.filter(({ node }) => node.unread))).toEqual(['政务简讯']);
  });

  it('unfolds the way to the open document and its outline, and nothing else', () => {
    expect(rowsOf(state).map(({ node, level }) => `${level} ${node.label}`)).toEqual([
      '1 2024年',
      '2 第7期',
      '2 第6期',
      '3 市府办文件',
      '4 水厂通知',
      '5 第一章',
      '6 第一条',
      '4 未刊的文',
      '4 食堂意见',
      '3 政务简讯',
      '1 2023年',
    ]);
  });

  it('marks the open document and the place in it', () => {
    const current = rowsOf(state).filter(({ node }) => node.current);
    expect(labels(current)).toEqual(['水厂通知', '第一条']);
  });

  it('lets a folded branch stand for what is read inside it', () => {
    const folded = rowsOf({ ...state, choices: new Map([['outline:甲#ch-1', false]]) });
    expect(labels(folded.filter(({ node }) => node.current))).toEqual(['水厂通知', '第一章']);
    expect(labels(folded)).not.toContain('第一条');
  });

  it('opens nothing for what the text lacks, and says so', () => {
    const missing = rowsOf(state).find(({ node }) => node.kind === 'missing')?.node;
    expect(missing).toMatchObject({ label: '未刊的文', opens: null, detail: '本期原文中没有' });
  });

  it('keeps the samples behind the real issues, in a group of their own', () => {
    const samples = [
      { ...issue, id: '青禾市-2025-2', year: 2025, number: 2, sample: true },
      { ...issue, id: '青禾市-2025-1', year: 2025, number: 1, sample: true },
    ];
    const open = { ...state, issues: [...state.issues, ...samples], choices: new Map([['samples', true]]) };
    expect(labels(rowsOf(open)).slice(-3)).toEqual(['样刊（虚构，供试用）', '2025年第2期', '2025年第1期']);
  });

  it('names the gazette only where several are held', () => {
    expect(rowsOf(state)[1]?.node.detail).toBeNull();
    const two = { ...state, issues: [{ ...newest, title: '砚溪市人民政府公报' }, issue] };
    expect(rowsOf(two)[1]?.node.detail).toBe('砚溪市人民政府公报');
  });
});

describe('moveFor', () => {
  const rows = rowsOf(state);
  const focusOn = (label: string) => ({ do: 'focus', id: idOf(label) });

  it.each([
    ['水厂通知', 'ArrowDown', focusOn('第一章')],
    ['水厂通知', 'ArrowUp', focusOn('市府办文件')],
    ['第一条', 'ArrowLeft', focusOn('第一章')],
    ['市府办文件', 'ArrowRight', focusOn('水厂通知')],
    ['食堂意见', 'Home', focusOn('2024年')],
    ['食堂意见', 'End', focusOn('2023年')],
    ['2023年', 'ArrowRight', { do: 'toggle', id: idOf('2023年') }],
    ['第一章', 'ArrowLeft', { do: 'toggle', id: idOf('第一章') }],
    ['食堂意见', 'Enter', { do: 'activate', id: idOf('食堂意见') }],
    ['食堂意见', ' ', { do: 'activate', id: idOf('食堂意见') }],
    ['2024年', 'ArrowUp', null],
    ['食堂意见', 'ArrowRight', null],
    ['食堂意见', 'x', null],
  ])('on %s, %s', (label, key, expected) => {
    expect(moveFor(rows, idOf(label), key)).toEqual(expected);
  });

  it('tells a screen reader where a line stands among its siblings', () => {
    const row = rows.find(({ node }) => node.label === '食堂意见');
    expect(row).toMatchObject({ position: 3, siblings: 3, level: 4, parentId: idOf('市府办文件') });
  });

  it('tells the state of a paper that is not simply in force', () => {
    const marked = rowsOf({ ...state, marks: new Map([['乙', 'expired']]) });
    expect(marked.find(({ node }) => node.label === '食堂意见')?.node.state).toBe('expired');
  });

  it('leaves out what a filter does not show, but never the open document', () => {
    const shown = labels(rowsOf({ ...state, shows: () => false }));
    expect(shown).toContain('水厂通知');
    expect(shown).not.toContain('食堂意见');
    expect(shown).not.toContain('政务简讯');
  });
});
