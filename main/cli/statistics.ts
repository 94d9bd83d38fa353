import type { Indicator, StatisticSeries } from '../../preload/contract-records.ts';
import { indicators, statistics as seriesOf } from '../library/facts/statistics/statistics-queries.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface StatisticsOptions {
  readonly library: string;
  /** What an indicator's name, or that of one it is part of, must hold; `null` for all. */
  readonly indicator: string | null;
  readonly json: boolean;
}

/** `gazette statistics`: the indicators with their figures in every issue, as printed and as numbers. */
export function statistics({ library, indicator, json }: StatisticsOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const { rows } = indicators(db, { filter: indicator ?? '', offset: 0, limit: 100_000 });
    const found = rows.map((row) => ({ ...row, series: seriesOf(db, row) }));
    if (json) printJson({ indicators: found });
    else for (const { series, ...row } of found) for (const line of lines(row, series)) print(line);
    say(`${found.length} 个指标 indicators`);
    return exitCodes.ok;
  });
}

/** A line for each cell: city, indicator under its parents, unit, month, column, value. */
function lines({ city, name, unit, parents }: Indicator, { rows }: StatisticSeries): string[] {
  const path = [...parents, name].join(' › ');
  return rows.flatMap(({ at, figures }) =>
    figures.map(({ column, printed, months }) =>
      [city, path, unit ?? '', months?.[1] ?? '', column, printed, at.document.issue].join('\t'),
    ),
  );
}
