import type { Block, Finding } from '../parsed-issue.ts';
import { fullGrid } from '../tables/places.ts';

const total = /^(?:合\s*计|总\s*计|共\s*计)$/;
const part = /^小\s*计$/;

/** Columns of a table whose figures do not add up to what the row 合计 says. */
export function checkSums(block: Block): Finding[] {
  const { table } = block;
  if (table === undefined) return [];
  const grid = fullGrid(table);
  const rows = grid.slice(table.header);
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
    const name = grid[Math.max(0, table.header - 1)]?.[column] ?? `第${column + 1}栏`;
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
