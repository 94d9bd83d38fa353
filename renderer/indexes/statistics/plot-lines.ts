/** A number at a month, counted from year 0: 2024-06 is 24293. */
export interface PlotPoint {
  readonly month: number;
  readonly value: number;
}

/** Counts months, so that they have distances. */
export function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

/** The month of that number, `YYYY-MM`. */
export function monthOfNumber(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/**
 * The points as lines that break where a month has no number. Figures that come every third month are three months
 * apart: what counts is the smallest distance that occurs. Points are in order of their months.
 */
export function linesOf(points: readonly PlotPoint[]): PlotPoint[][] {
  const steps = points.slice(1).map(({ month }, index) => month - (points[index]?.month ?? month));
  const step = Math.min(...steps.filter((distance) => distance > 0));
  const lines: PlotPoint[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line === undefined || before === undefined || point.month - before.month > step) lines.push([point]);
    else line.push(point);
  }
  return lines;
}

/** Which months are written below: at most so many, evenly, the first among them. */
export function labelledMonths(first: number, last: number, most: number): number[] {
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => (last - first) / each < most) ?? 120;
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step);
}
