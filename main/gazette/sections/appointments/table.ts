import type { Block } from '../../parsed-issue.ts';
import { fold, squeeze } from '../../text/fold.ts';
import type { Governing } from './acts.ts';
import { type Act, actsOf } from './posts.ts';

/** An act of a table with the rows that name its person and post, and the units of the block's text they take. */
export interface RowAct {
  readonly act: Act;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

const person = /^(?:姓\s*名|人\s*员|干\s*部)/;
const leaves = /免|不再担任|解聘/;
const takes = /任|现.*职|拟.*职|新.*职|聘/;
const former = /^(?:原|曾)/;
const remarks = /备\s*注|说\s*明|任期|试用/;

/** Reads a table of persons: a column of names, one of posts taken up, one of posts left. What the former post was is no act. */
export function readTableActs(block: Block, governing: Governing): RowAct[] {
  const { table } = block;
  if (table === undefined) return [];
  const head = (table.rows[0] ?? []).map((cell) => squeeze(fold(cell.text)));
  const names = head.findIndex((cell) => person.test(cell));
  if (names < 0) return [];
  const columns = head.map((cell, at) => (at === names ? null : actionOf(cell, governing)));
  const noteAt = head.findIndex((cell) => remarks.test(cell));
  const found: RowAct[] = [];
  let who = '';
  let from = 0;
  let offset = 0;
  for (const [row, cells] of textCells(block).entries()) {
    const start = offset;
    offset += (block.text.split('\n')[row]?.length ?? 0) + 1;
    if (row < Math.max(1, table.header)) continue;
    if ((cells[names] ?? '') !== '') {
      who = cells[names] ?? '';
      from = start;
    }
    const note = noteAt < 0 ? null : (cells[noteAt] ?? '') || null;
    for (const action of ['免', '任'] as const)
      for (const [at, own] of columns.entries()) {
        const post = own === action ? (cells[at] ?? '') : '';
        if (/^(?:[-—–/无]*)$/.test(post)) continue;
        for (const act of actsOf(
          fold(who),
          action,
          fold(post),
          action === '免' && columns.includes('任') ? [] : [note],
        ))
          found.push({ act, row, start: from, end: start + (block.text.split('\n')[row]?.length ?? 0) });
      }
  }
  return found;
}

function actionOf(head: string, governing: Governing): Act['action'] | null {
  if (leaves.test(head)) return '免';
  if (former.test(head) || remarks.test(head)) return null;
  if (takes.test(head)) return '任';
  return /^(?:职务|岗位|单位及职务)$/.test(head) ? governing.action : null;
}

/** The cells of every row by column; a merged cell fills only the place where it begins. */
function textCells({ table }: Block): string[][] {
  const grid: string[][] = (table?.rows ?? []).map(() => []);
  const covered = new Set<string>();
  table?.rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (covered.has(`${r},${column}`)) column++;
      const own = grid[r];
      if (own !== undefined) own[column] = cell.text;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) covered.add(`${r + down},${column + right}`);
      column += cell.colSpan;
    }
  });
  return grid;
}
