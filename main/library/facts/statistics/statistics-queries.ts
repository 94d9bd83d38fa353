import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { PageRequest, Rows } from '../../../../preload/contract-indexes.ts';
import type {
  Figure,
  Indicator,
  IndicatorKey,
  SeriesMeasure,
  StatisticRow,
  StatisticSeries,
} from '../../../../preload/contract-records.ts';
import { all, json } from '../../rows.ts';
import { factPlace, placeColumns, placeShape, placeTables } from '../fact-place.ts';
import { holding, pageOfGroups } from '../pages.ts';

const indicatorRow: z.ZodType<Indicator> = z
  .object({
    city: z.string(),
    key: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
    parents: json(z.array(z.string())),
    issues: z.number(),
  })
  .transform((row) => row);

/** Sorts issues as they came out. */
const issueOrder = "printf('%04d-%05d-%s', issue.year, issue.number, issue.id)";

/** The indicators of all cities, in the order of the newest table that has them. */
export function indicators(db: Database, request: PageRequest): Rows<Indicator> {
  const filter = holding(request.filter, 'indicator', 'parents', 'city');
  // What stands beside max() is of the row that has the maximum.
  const sql = `
    SELECT city, key, indicator AS name, unit, parents, count(DISTINCT issue.id) AS issues,
      max(${issueOrder}) AS newest, document.ordinal AS document_ordinal, statistic.ordinal
    FROM statistic JOIN document ON document.id = document_id JOIN issue ON issue.id = issue_id
    WHERE ${filter.sql} GROUP BY city, key`;
  const order = 'city, newest DESC, document_ordinal, statistic.ordinal, key';
  return pageOfGroups(db, indicatorRow, { sql, values: filter.values, order }, request);
}

const figure: z.ZodType<Figure & Pick<SeriesMeasure, 'change'>> = z
  .object({
    measure: z.string(),
    change: z.boolean(),
    column: z.string(),
    printed: z.string(),
    value: z.number().nullable(),
    months: z.object({ from: z.string(), to: z.string() }).nullable(),
    stated: z.enum(['column', 'title', 'issue']).nullable(),
  })
  .transform(({ months, stated, ...rest }) => ({
    ...rest,
    months: months === null ? null : ([months.from, months.to] as const),
    told: stated,
  }));

const statisticRow = z
  .object({ ...placeShape, figures: json(z.array(figure)) })
  .transform(({ figures, ...place }) => ({ at: factPlace(place), figures }));

/** An indicator over all issues that have it, the earliest months first. */
export function statistics(db: Database, { city, key }: IndicatorKey): StatisticSeries {
  const sql = `
    SELECT ${placeColumns}, figures FROM statistic AS fact ${placeTables}
    WHERE city = ? AND key = ? ORDER BY ${issueOrder}, document.ordinal, fact.ordinal`;
  const rows = all(db, statisticRow, sql, city, key).sort((one, other) =>
    compareMonths(lastMonth(one), lastMonth(other)),
  );
  const measures = new Map<string, SeriesMeasure>();
  for (const { figures } of rows.toReversed()) {
    for (const { measure, column, change } of figures) {
      if (!measures.has(measure)) measures.set(measure, { measure, name: column, change });
    }
  }
  return { measures: [...measures.values()], rows };
}

/** Rows without months stay where their issue puts them. */
function compareMonths(one: string | null, other: string | null): number {
  if (one === null || other === null || one === other) return 0;
  return one < other ? -1 : 1;
}

function lastMonth({ figures }: Pick<StatisticRow, 'figures'>): string | null {
  const ends = figures.flatMap(({ months }) => (months === null ? [] : [months[1]]));
  return ends.reduce<string | null>((latest, end) => (latest === null || end > latest ? end : latest), null);
}
