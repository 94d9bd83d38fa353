import { isTabbed, type Line } from '../lines/lines.ts';
import { fold } from '../text/fold.ts';
import type { Row } from './row.ts';

/**
 * Rows whose cells are parted by single blanks, with the index behind them; `null` when no such table begins at the line.
 * Words have blanks too: the rows must be as even as a table's. A head without figures stands over two rows at least, all
 * with as many cells and with figures in the same columns.
 */
export function readSpaced(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const [top, first] = [lines[from], lines[from + 1]];
  if (top === undefined || first === undefined) return null;
  const model = spacedCells(first);
  const head = model === null ? null : headCells(top, model.length);
  if (model === null || head === null) return null;
  const figures = model.map(isFigure);
  if (head.some(isFigure) || !figures.includes(true)) return null;
  const rows: Row[] = [{ line: top.number, cells: head }];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined || line.gap !== first.gap ? null : spacedCells(line);
    if (line === undefined || cells?.length !== model.length) break;
    if (cells.some((cell, column) => cell !== nothing && isFigure(cell) !== figures[column])) break;
    rows.push({ line: line.number, cells });
  }
  return rows.length >= 3 ? { rows, end: from + rows.length } : null;
}

const nothing = '—';

function isFigure(cell: string): boolean {
  return /^[-+]?\d[\d,.]*%?$/.test(fold(cell));
}

/** Three short cells or more and no running text; `null` otherwise. */
function spacedCells(line: Line): readonly string[] | null {
  // The first cell may be numbered: 一、社会消费品零售总额.
  const words = line.folded.replace(/^[一二三四五六七八九十]{1,3}、/, '');
  if (isTabbed(line) || line.text.length > 120 || /[。;:!?、]|,(?!\d)/.test(words)) return null;
  const cells = line.text.split(/\s+/);
  return cells.length >= 3 && cells.every((cell) => cell.length <= 24) ? cells : null;
}

/** The head's cells; a first one that is letter-spaced (指 标) is one cell. */
function headCells(line: Line, width: number): readonly string[] | null {
  const cells = spacedCells(line);
  const [one = '', other = '', ...more] = cells ?? [];
  if (cells?.length === width + 1 && one.length === 1 && other.length === 1)
    return [`${one} ${other}`, ...more];
  return cells?.length === width ? cells : null;
}
