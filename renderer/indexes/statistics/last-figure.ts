import type { Figure, StatisticRow } from '../../../preload/contract-records.ts';

/** The figure of a row that reaches furthest: its last month is the month of the row. */
export function lastFigure({ figures }: StatisticRow): Figure | null {
  return figures.reduce<Figure | null>((latest, figure) => {
    const [month, before] = [figure.months?.[1] ?? '', latest?.months?.[1] ?? ''];
    return latest === null || month > before ? figure : latest;
  }, null);
}
