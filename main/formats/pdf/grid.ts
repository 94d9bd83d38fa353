import type { Rule } from './page.ts';

/** A frame of ruled lines with its cells; cells without a line between them are one. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly columns: number;
  /** The cell that a point lies in, by its first row and column; `null` outside. */
  at(x: number, y: number): { readonly row: number; readonly column: number } | null;
}

/** Lines within this distance are one line, or touch, in points. */
const near = 3;

/** More lines on one page are a drawing or a map. */
const most = 5000;

/** The ruled tables of a page: lines that touch, with at least two cells. */
export function readGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > most) return [];
  return groups(rules).flatMap((group) => {
    const grid = toGrid(group);
    return grid === null ? [] : [grid];
  });
}

function groups(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const found: Rule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group) {
      for (const other of left) {
        if (!touches(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    found.push(group);
  }
  return found;
}

function touches(a: Rule, b: Rule): boolean {
  return (
    a.left <= b.right + near &&
    b.left <= a.right + near &&
    a.top <= b.bottom + near &&
    b.top <= a.bottom + near
  );
}

function isAcross(rule: Rule): boolean {
  return rule.right - rule.left >= rule.bottom - rule.top;
}

function toGrid(group: readonly Rule[]): Grid | null {
  const across = group.filter(isAcross);
  const down = group.filter((rule) => !isAcross(rule));
  if (across.length < 2 || down.length === 0) return null;
  const left = Math.min(...group.map((rule) => rule.left));
  const right = Math.max(...group.map((rule) => rule.right));
  const top = Math.min(...group.map((rule) => rule.top));
  const bottom = Math.max(...group.map((rule) => rule.bottom));
  // Many prints leave the lines at the sides away: the frame's edges bound cells all the same.
  const xs = places([left, right, ...down.map((rule) => (rule.left + rule.right) / 2)]);
  const ys = places([top, bottom, ...across.map((rule) => (rule.top + rule.bottom) / 2)]);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 2) return null;
  const owner = mergeCells(rows, columns, {
    below: (r, c) => isCovered(across, middle(xs, c), at(ys, r + 1)),
    beside: (r, c) => isCoveredDown(down, at(xs, c + 1), middle(ys, r)),
  });
  return {
    left,
    right,
    top,
    bottom,
    rows,
    columns,
    at: (x, y) => {
      const row = indexOf(ys, y);
      const column = indexOf(xs, x);
      const cell = row === null || column === null ? undefined : owner[row * columns + column];
      return cell === undefined ? null : { row: Math.floor(cell / columns), column: cell % columns };
    },
  };
}

/** Coordinates in order, those close together taken as one. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > near) found.push(value);
  }
  return found;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

function middle(values: readonly number[], index: number): number {
  return (at(values, index) + at(values, index + 1)) / 2;
}

function indexOf(values: readonly number[], value: number): number | null {
  const index = values.findLastIndex((place) => place <= value);
  return index < 0 || index >= values.length - 1 ? null : index;
}

function isCovered(across: readonly Rule[], x: number, y: number): boolean {
  return across.some(
    (rule) => Math.abs((rule.top + rule.bottom) / 2 - y) <= near && rule.left <= x && x <= rule.right,
  );
}

function isCoveredDown(down: readonly Rule[], x: number, y: number): boolean {
  return down.some(
    (rule) => Math.abs((rule.left + rule.right) / 2 - x) <= near && rule.top <= y && y <= rule.bottom,
  );
}

interface Walls {
  /** Whether a line runs between a cell and the one below. */
  below(row: number, column: number): boolean;
  /** Whether a line runs between a cell and the one to its right. */
  beside(row: number, column: number): boolean;
}

/** For each cell the first cell, in reading order, of those it is merged with. */
function mergeCells(rows: number, columns: number, walls: Walls): number[] {
  const owner = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (owner[root] !== undefined && owner[root] !== root) root = at(owner, root);
    return root;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)].toSorted((x, y) => x - y);
    if (first !== undefined && second !== undefined) owner[second] = first;
  };
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = r * columns + c;
      if (c + 1 < columns && !walls.beside(r, c)) join(cell, cell + 1);
      if (r + 1 < rows && !walls.below(r, c)) join(cell, cell + columns);
    }
  }
  return owner.map((_, index) => find(index));
}
