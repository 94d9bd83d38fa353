import type { StatisticRow } from '../../../preload/contract-records.ts';
import type { DrawnFigure } from './SeriesPlot.tsx';

/** What of a measure can be drawn: figures with a number and a month, in order of the months. Ids are indexes of rows. */
export function drawnFigures(rows: readonly StatisticRow[], measure: string): DrawnFigure[] {
  return rows
    .flatMap(({ figures }, index): DrawnFigure[] => {
      const figure = figures.find((each) => each.measure === measure);
      if (figure === undefined || figure.value === null || figure.months === null) return [];
      const { value, printed, months } = figure;
      return [{ id: String(index), month: months[1], value, printed }];
    })
    .sort((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month)));
}
