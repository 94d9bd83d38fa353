import type { Block, Finding } from '../parsed-issue.ts';
import { fullGrid } from '../tables/places.ts';

const total = /^(?:合\s*计|总\s*计|共\s*计)$/;
const part = /^小\s*计$/;

/** Figures of a table that do not add up to what its row or its column 合计 says. */
export function checkSums(block: Block): Finding[] {
  const { table } = block;
  if (table === undefined) return [];
  const grid = fullGrid(table);
  const rows = grid.slice(table.header);
  return [...checkColumns(block, grid, rows, table.header), ...checkRows(block, grid, rows, table.header)];
}

/**
 * A column 合计 on the right sums up the figures before it when it does so in most rows; the odd rows are told. Where no
 * rows agree the column may count something else.
 */
function checkRows(
  block: Block,
  grid: readonly string[][],
  rows: readonly string[][],
  header: number,
): Finding[] {
  const heads = grid[Math.max(0, header - 1)] ?? [];
  const column = heads.findIndex((head) => total.test(head));
  if (header === 0 || column < 3) return [];
  const sums = rows.map((row) => {
    const figures = row.slice(1, column).map(figure);
    const said = figure(row[column] ?? '');
    if (said === null || figures.some((one) => one === null)) return null;
    const counted = figures.reduce<number>((so, one) => so + (one ?? 0), 0);
    return { row, said, counted, holds: Math.abs(counted - said) < 0.011 * column };
  });
  const read = sums.filter((sum) => sum !== null);
  const wrong = read.filter((sum) => !sum.holds);
  if (wrong.length * 2 >= read.length) return [];
  return wrong.map(({ row, said, counted }) => ({
    kind: 'table-sum',
    lines: block.lines,
    message: `合计不符：“${row[0] ?? ''}”一行各栏相加为${round(counted)}，合计写作${said}。`,
  }));
}

function checkColumns(
  block: Block,
  grid: readonly string[][],
  rows: readonly string[][],
  header: number,
): Finding[] {
  const sum = rows.at(-1);
  if (sum === undefined || !sum.some((cell) => total.test(cell))) return [];
  const above = rows.slice(0, -1);
  const parts = above.filter((row) => row.some((cell) => part.test(cell)));
  const added = parts.length > 0 ? parts : above;
  if (added.length < 2) return [];
  const found: Finding[] = [];
  sum.forEach((cell, column) => {
    const said = figure(cell);
    const figures = added.map((row) => figure(row[column] ?? ''));
    if (said === null || figures.some((one) => one === null) || isRunningNumber(figures)) return;
    const counted = figures.reduce<number>((so, one) => so + (one ?? 0), 0);
    if (Math.abs(counted - said) < 0.011 * Math.max(1, added.length) && !Number.isInteger(said)) return;
    if (Math.abs(counted - said) < 1e-9) return;
    const name = grid[Math.max(0, header - 1)]?.[column] ?? `第${column + 1}栏`;
    found.push({
      kind: 'table-sum',
      lines: block.lines,
      message: `合计不符：“${name}”各行相加为${round(counted)}，合计写作${cell}。`,
    });
  });
  return found;
}

function figure(cell: string): number | null {
  const text = cell.replace(/[,，\s]/g, '');
  if (text === '' || text === '—' || text === '-') return text === '' ? null : 0;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function isRunningNumber(figures: readonly (number | null)[]): boolean {
  return figures.length > 2 && figures.every((one, at) => one === at + 1);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
