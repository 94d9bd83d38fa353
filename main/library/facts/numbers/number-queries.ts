import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type {
  NumberRow,
  PageRequest,
  Rows,
  Series,
  SeriesKey,
} from '../../../../preload/contract-indexes.ts';
import { issuerByLetters } from '../../issuers.ts';
import { all, json } from '../../rows.ts';
import { factPlace, placeColumns, placeShape, placeTables } from '../fact-place.ts';
import { holding, pageOfGroups } from '../pages.ts';

/** Held before listed before mentioned: what is best known of a number. */
const rank = "CASE how WHEN 'held' THEN 0 WHEN 'listed' THEN 1 ELSE 2 END";

const seriesRow = z
  .object({
    city: z.string(),
    letters: z.string(),
    year: z.number().nullable(),
    held: z.number(),
    listed: z.number(),
    mentioned: z.number(),
    highest: z.number(),
    issuers: json(z.array(z.string().nullable())),
  })
  .transform(({ issuers, ...series }): Series => {
    const [only = null, ...others] = issuers;
    const heldIssuer = others.length === 0 ? only : null;
    const byLetters = issuerByLetters(series.letters);
    return { ...series, issuer: byLetters?.certain ? byLetters.name : heldIssuer };
  });

/**
 * The series of which a number is held or listed, the newest year first. Where letters alone tell no issuer, for a city
 * and a county may share them, it is the organ that comes first over all that is held.
 */
export function series(db: Database, request: PageRequest): Rows<Series> {
  const filter = holding(request.filter, "letters || coalesce('(' || year || ')', '')", 'city');
  const sql = `
    SELECT city, letters, year, sum(best = 0) AS held, sum(best = 1) AS listed, sum(best = 2) AS mentioned,
      max(number) AS highest, coalesce(issuer.names, '[]') AS issuers
    FROM (SELECT city, letters, year, number, min(${rank}) AS best
          FROM seen_number GROUP BY city, letters, year, number)
    LEFT JOIN (SELECT one.city, one.letters, json_group_array(DISTINCT json_extract(issuers, '$[0]')) AS names
               FROM seen_number AS one JOIN document ON document.id = document_id
               WHERE how = 'held' GROUP BY one.city, one.letters) AS issuer USING (city, letters)
    WHERE ${filter.sql}
    GROUP BY city, letters, year HAVING min(best) < 2`;
  const order = 'year IS NULL DESC, year DESC, city, held + listed DESC, letters';
  return pageOfGroups(db, seriesRow, { sql, values: filter.values, order }, request);
}

const seen = { how: z.enum(['held', 'listed', 'mentioned']), number: z.number(), doc_number: z.string() };

const numberRow = z.object({ ...seen, ...placeShape, seen_title: z.string().nullable() }).transform(
  ({ how, number, doc_number, seen_title, ...place }): NumberRow => ({
    number,
    state: how,
    docNumber: doc_number,
    title: seen_title,
    at: factPlace(place),
  }),
);

const placelessRow = z.object({ ...seen, title: z.string().nullable() }).transform(
  ({ how, number, doc_number, title }): NumberRow => ({
    number,
    state: how,
    docNumber: doc_number,
    title,
    at: null,
  }),
);

/**
 * Every number of a series from 1 to the highest that was seen, each with the best place that names it; wide gaps are left
 * out.
 */
export function numbers(db: Database, { city, letters, year }: SeriesKey): NumberRow[] {
  const where = 'fact.city = ? AND fact.letters = ? AND fact.year IS ?';
  const columns = 'fact.how, fact.number, fact.doc_number';
  const placed = all(
    db,
    numberRow,
    `SELECT ${columns}, fact.title AS seen_title, ${placeColumns} FROM seen_number AS fact ${placeTables}
     WHERE ${where} ORDER BY ${rank}, document.signed_on, document.id, fact.ordinal`,
    city,
    letters,
    year,
  );
  const placeless = all(
    db,
    placelessRow,
    `SELECT ${columns}, fact.title FROM seen_number AS fact WHERE ${where} AND fact.document_id IS NULL`,
    city,
    letters,
    year,
  );
  return complete([...placed, ...placeless]);
}

const worth = ['held', 'listed', 'mentioned', 'not-seen'];

function complete(rows: readonly NumberRow[]): NumberRow[] {
  const best = new Map<number, NumberRow>();
  for (const row of rows) {
    const known = best.get(row.number);
    if (known === undefined || worth.indexOf(row.state) < worth.indexOf(known.state))
      best.set(row.number, row);
  }
  const seen = [...best.values()].sort((one, other) => one.number - other.number);
  return seen.flatMap((row, index) => {
    const before = seen[index - 1]?.number ?? 0;
    const missing = row.number - before - 1;
    return missing > widestGap ? [row] : [...notSeenBehind(before, missing), row];
  });
}

/** No organ issues so many papers that nothing tells of: a number behind a wider gap is a misprint, and stands alone. */
const widestGap = 1000;

function notSeenBehind(number: number, count: number): NumberRow[] {
  return Array.from({ length: count }, (_, index) => notSeen(number + index + 1));
}

function notSeen(number: number): NumberRow {
  return { number, state: 'not-seen', docNumber: null, title: null, at: null };
}
