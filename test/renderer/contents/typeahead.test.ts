import { describe, expect, it } from 'vitest';
import { moveFor, visibleRows } from '../../../renderer/contents/rows.ts';
import { leaf, type TreeNode } from '../../../renderer/contents/tree-node.ts';
import { lineFor, nothingTyped, typeOn } from '../../../renderer/contents/typeahead.ts';

const line = (id: string, label: string, detail: string | null = null): TreeNode => ({
  ...leaf(id, 'document', label),
  detail,
});

const rows = visibleRows([
  {
    ...leaf('issue', 'issue', '第6期'),
    expandable: true,
    expanded: true,
    children: [
      line('ferry', '渡口渡船安全管理办法', '青禾市人民政府令第52号'),
      line('canteen', '老年食堂实施意见', '青禾政办〔2024〕36号'),
      line('pond', '山塘管护办法', '青禾政办〔2024〕38号'),
    ],
  },
]);

describe('typing in the tree', () => {
  it('joins letters typed soon after one another, and begins anew after a pause', () => {
    const three = typeOn(nothingTyped, '3', 5000);
    expect(three?.letters).toBe('3');
    expect(three && typeOn(three, '6', 5400)?.letters).toBe('36');
    expect(three && typeOn(three, '6', 6000)?.letters).toBe('6');
  });

  it.each(['ArrowDown', 'Enter', ' ', '[', 'Process'])('leaves %j to others', (key) => {
    expect(typeOn(nothingTyped, key, 0)).toBeNull();
  });

  it('prefers lines that begin with the word to lines that hold it', () => {
    expect(lineFor(rows, 'issue', '山塘')).toBe('pond');
    expect(lineFor(rows, 'issue', '36')).toBe('canteen');
    expect(lineFor(rows, 'issue', '37')).toBeNull();
  });

  it('stays on the focused line while the word grows, and goes on with a single letter', () => {
    expect(lineFor(rows, 'canteen', '2024')).toBe('canteen');
    expect(lineFor(rows, 'canteen', '2')).toBe('pond');
    expect(lineFor(rows, 'pond', '2')).toBe('ferry');
  });
});

describe('keys in the tree', () => {
  it.each([
    ['issue', 'ArrowDown', { do: 'focus', id: 'ferry' }],
    ['issue', 'ArrowRight', { do: 'focus', id: 'ferry' }],
    ['issue', 'ArrowLeft', { do: 'toggle', id: 'issue' }],
    ['issue', 'ArrowUp', null],
    ['pond', 'ArrowLeft', { do: 'focus', id: 'issue' }],
    ['pond', 'ArrowRight', null],
    ['pond', 'Home', { do: 'focus', id: 'issue' }],
    ['issue', 'End', { do: 'focus', id: 'pond' }],
    ['pond', 'Enter', { do: 'activate', id: 'pond' }],
    ['gone', 'ArrowDown', null],
  ] as const)('on %s, %s', (id, key, expected) => {
    expect(moveFor(rows, id, key)).toEqual(expected);
  });
});
