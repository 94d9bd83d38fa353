import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { PageRequest, Rows } from '../../../../preload/contract-indexes.ts';
import type { Diarist, DiaryEvent, RecordRequest } from '../../../../preload/contract-records.ts';
import { all, json } from '../../rows.ts';
import { factPlace, placeColumns, placeOrder, placeShape, placeTables } from '../fact-place.ts';
import { holding, pageOfGroups } from '../pages.ts';

const diaristRow: z.ZodType<Diarist> = z
  .object({
    city: z.string(),
    name: z.string().nullable(),
    days: z.number(),
    events: z.number(),
    years: json(z.array(z.string())),
  })
  .transform(({ years, ...row }) => ({ ...row, years: years.map(Number).sort((one, other) => one - other) }));

const counts = `count(DISTINCT date) AS days, count(*) AS events,
  json_group_array(DISTINCT substr(date, 1, 4)) AS years`;
const issueOfEvent =
  'JOIN document ON document.id = event.document_id JOIN issue ON issue.id = document.issue_id';

/** Whose days the event logs tell: each city's whole log first, then the names in it, those of the most days first. */
export function diarists(db: Database, request: PageRequest): Rows<Diarist> {
  const filter = holding(request.filter, 'name', 'city');
  const sql = `
    SELECT * FROM (
      SELECT city, NULL AS name, ${counts} FROM event ${issueOfEvent} GROUP BY city
      UNION ALL
      SELECT city, name, ${counts} FROM event_person JOIN event USING (document_id, ordinal) ${issueOfEvent}
      GROUP BY city, name)
    WHERE ${filter.sql}`;
  const order = 'name IS NOT NULL, days DESC, events DESC, name, city';
  return pageOfGroups(db, diaristRow, { sql, values: filter.values, order }, request);
}

const eventRow = z
  .object({ ...placeShape, date: z.string(), text: z.string(), people: json(z.array(z.string())) })
  .transform(
    ({ date, text, people, ...place }): DiaryEvent => ({ date, text, people, at: factPlace(place) }),
  );

/** What a city's event logs tell of one year, of one name or of all; earliest first. */
export function diary(db: Database, { city, name, year }: RecordRequest<'indexes.diary'>): DiaryEvent[] {
  const sql = `
    SELECT ${placeColumns}, date, fact.text, people FROM event AS fact ${placeTables}
    WHERE city = ? AND date BETWEEN ? AND ? AND (? IS NULL OR EXISTS
      (SELECT 1 FROM event_person WHERE name = ? AND document_id = fact.document_id AND ordinal = fact.ordinal))
    ORDER BY date, ${placeOrder}`;
  return all(db, eventRow, sql, city, `${year}-01-01`, `${year}-12-31`, name, name);
}
