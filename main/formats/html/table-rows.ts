import {
  attribute,
  children,
  type Element,
  findAll,
  isBlock,
  isElement,
  isSkipped,
  type Node,
} from './elements.ts';
import { inlineText } from './inline-text.ts';

/** More columns or rows in one cell than any print has: a page that says so is mistaken. */
const greatestSpan = 200;

/**
 * A table's rows, cells parted by tabs; a merged cell's text stands where it begins, the places it covers are empty.
 * `null` for a table that only lays out the page.
 */
export function tableRows(table: Element): string[] | null {
  const rows = rowsOf(table);
  if (isLayout(table, rows)) return null;
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[r]?.[column] !== undefined) column++;
      const width = span(cell, 'colspan');
      const height = Math.min(span(cell, 'rowspan'), rows.length - r);
      for (let y = 0; y < height; y++) {
        const line = grid[r + y];
        if (line === undefined) continue;
        for (let x = 0; x < width; x++) line[column + x] = y === 0 && x === 0 ? cellText(cell) : '';
      }
      column += width;
    }
  });
  // A row may end before a cell that reaches down into it from above.
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? '').join('\t')).filter((row) => row !== '');
}

/** The cells of each row of this table, not of tables inside it. */
function rowsOf(table: Element): Element[][] {
  const groups = children(table).filter(isElement);
  const rows = groups.flatMap((group) =>
    group.tagName === 'tr'
      ? [group]
      : children(group)
          .filter(isElement)
          .filter(({ tagName }) => tagName === 'tr'),
  );
  return rows.map((row) =>
    children(row)
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  );
}

function isLayout(table: Element, rows: readonly Element[][]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  if (findAll(table, ({ tagName }) => tagName === 'table').length > 0) return true;
  if (!rows.some((cells) => cells.length > 1)) return true;
  return rows.some((cells) => cells.some((cell) => paragraphs(cell) > 8));
}

function paragraphs(cell: Element): number {
  return findAll(cell, (element) => element.tagName === 'p' || element.tagName === 'div').length;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, greatestSpan) : 1;
}

function cellText(cell: Element): string {
  const pieces: string[] = [];
  const open: Node[] = [...children(cell)].toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) pieces.push(node.value);
    if (!isElement(node) || isSkipped(node)) continue;
    if (node.tagName === 'br' || isBlock(node)) pieces.push('\n');
    open.push(...children(node).toReversed());
  }
  return inlineText(pieces.join('')).trim();
}
