import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type {
  DayFilter,
  DayRow,
  DaySort,
  IndexRequest,
  MonthCount,
  Rows,
} from '../../../../preload/contract-indexes.ts';
import {
  documentDay,
  factKey,
  factPlace,
  placeColumns,
  placeOrder,
  placeShape,
  placeTables,
} from '../fact-place.ts';
import { allFolding, holding, ordered, pageOfFacts } from '../pages.ts';

const kind = z.enum(['signed', 'effective', 'expires', 'deadline']);

const dayRow = z
  .object({
    ...placeShape,
    kind,
    scope: z.enum(['whole', 'clause']).nullable(),
    date: z.string().nullable(),
    text: z.string(),
    sentence: z.string(),
  })
  .transform(
    ({ kind, scope, date, text, sentence, ...place }): DayRow => ({
      at: factPlace(place),
      kind,
      scope,
      date,
      text,
      sentence,
    }),
  );

const sorts: Readonly<Record<DaySort, string>> = {
  date: 'fact.date',
  kind: "CASE fact.kind WHEN 'signed' THEN 0 WHEN 'effective' THEN 1 WHEN 'expires' THEN 2 ELSE 3 END",
  document: documentDay,
};

/** The days of all documents. */
export function timeline(db: Database, request: IndexRequest<'indexes.timeline'>): Rows<DayRow> {
  const { sql: where, values } = chosen(request, request.filter);
  const columns = `${placeColumns}, fact.kind, fact.scope, fact.date, fact.text, fact.sentence`;
  const order = ordered([sorts[request.sort], 'fact.date', placeOrder], request.descending);
  const query = { key: factKey, columns, from: `day AS fact ${placeTables}`, where, values, order };
  return pageOfFacts(db, dayRow, query, request);
}

const monthRow: z.ZodType<MonthCount> = z.object({ month: z.string(), kind, count: z.number() });

/** The same days counted by month and kind, the earliest first; those without a date are left out. */
export function months(db: Database, request: IndexRequest<'indexes.months'>): MonthCount[] {
  const { sql: where, values } = chosen(request, request.filter);
  const sql = `
    SELECT substr(fact.date, 1, 7) AS month, fact.kind AS kind, count(*) AS count
    FROM day AS fact ${placeTables} WHERE fact.date IS NOT NULL AND ${where}
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return allFolding(db, monthRow, sql, values);
}

function chosen({ kinds, from, to }: DayFilter, filter: string) {
  const held = holding(filter, 'fact.sentence', 'document.title', 'document.doc_number');
  return {
    sql: `fact.kind IN (SELECT value FROM json_each(?)) AND (? IS NULL OR fact.date >= ?)
      AND (? IS NULL OR fact.date <= ?) AND ${held.sql}`,
    values: [JSON.stringify(kinds), from, from, to, to, ...held.values],
  };
}
