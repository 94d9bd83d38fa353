import { expect, it } from 'vitest';
import type { Column } from '../../../../renderer/indexes/table/column.ts';
import { pageOf } from '../../../../renderer/indexes/table/page-of.ts';

interface Fruit {
  readonly name: string;
  readonly month: string;
}

const columns: Column<Fruit, 'name' | 'month'>[] = [
  { id: 'name', label: '', sortable: true, cell: () => null, text: ({ name }) => name },
  { id: 'month', label: '', sortable: true, cell: () => null, text: ({ month }) => month },
];
const rows: Fruit[] = [
  { name: '杨梅 A', month: '2024-06' },
  { name: '枇杷', month: '2024-05' },
  { name: '杨梅 B', month: '2024-06' },
];
const everything = { filter: '', sort: 'month', descending: false, offset: 0, limit: 10 } as const;
const names = (request: Partial<Parameters<typeof pageOf<Fruit, 'name' | 'month'>>[2]>) =>
  pageOf(rows, columns, { ...everything, ...request }).rows.map(({ name }) => name);

it('sorts, and leaves what is equal in its order', () => {
  expect(names({})).toEqual(['枇杷', '杨梅 A', '杨梅 B']);
  expect(names({ descending: true })).toEqual(['杨梅 A', '杨梅 B', '枇杷']);
});

it('filters by any column', () => {
  expect(names({ filter: '杨梅 a' })).toEqual(['杨梅 A']);
  expect(names({ filter: '05' })).toEqual(['枇杷']);
  expect(pageOf(rows, columns, { ...everything, filter: '桃' })).toEqual({ total: 0, rows: [] });
});

it('gives a page and the total', () => {
  expect(pageOf(rows, columns, { ...everything, offset: 1, limit: 1 })).toEqual({
    total: 3,
    rows: [rows[0]],
  });
});
