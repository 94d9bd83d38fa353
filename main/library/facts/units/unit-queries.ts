import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type {
  IndexRequest,
  PageRequest,
  Rows,
  TaskRow,
  TaskRows,
  TaskSort,
  Unit,
  UnitKey,
} from '../../../../preload/contract-indexes.ts';
import { all, first, json } from '../../rows.ts';
import {
  documentDay,
  factKey,
  factPlace,
  placeColumns,
  placeOrder,
  placeShape,
  placeTables,
} from '../fact-place.ts';
import { holding, ordered, pageOfFacts, pageOfGroups } from '../pages.ts';

const unitRow = z
  .object({
    city: z.string(),
    unit: z.string(),
    tasks: z.number(),
    names: json(z.array(z.object({ name: z.string(), count: z.number() }))),
  })
  .transform(({ names, ...unit }): Unit => {
    const sorted = names.toSorted(
      (one, other) => other.count - one.count || (one.name < other.name ? -1 : 1),
    );
    return { ...unit, names: sorted.map(({ name }) => name) };
  });

/** The units of all cities, those with the most tasks first; a filter that any of its names holds keeps a unit. */
export function units(db: Database, request: PageRequest): Rows<Unit> {
  const filter = holding(request.filter, 'name', 'city');
  const sql = `
    SELECT city, unit, sum(count) AS tasks, json_group_array(json_object('name', name, 'count', count)) AS names
    FROM (SELECT city, unit, name, count(*) AS count FROM task_unit GROUP BY city, unit, name)
    GROUP BY city, unit HAVING max(${filter.sql})`;
  return pageOfGroups(db, unitRow, { sql, values: filter.values, order: 'tasks DESC, unit, city' }, request);
}

const role = z.enum(['lead', 'responsible', 'participant']);

const taskRow = z
  .object({
    ...placeShape,
    text: z.string(),
    name: z.string(),
    role,
    others: json(z.array(z.object({ name: z.string(), role }))),
    deadlines: json(z.array(z.object({ text: z.string(), date: z.string().nullable() }))),
  })
  .transform(
    ({ text, name, role, others, deadlines, ...place }): TaskRow => ({
      at: factPlace(place),
      text,
      name,
      role,
      others,
      deadlines,
    }),
  );

const ofUnit = `task_unit JOIN task AS fact USING (document_id, ordinal) ${placeTables}`;

/** The days that the words of the task `fact` name. */
const itsDeadlines = `day WHERE day.document_id = fact.document_id AND day.kind = 'deadline'
  AND day.address = fact.address AND day.start >= fact.start AND day."end" <= fact."end"`;

const sorts: Readonly<Record<TaskSort, string>> = {
  role: "CASE role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 ELSE 2 END",
  text: 'fact.text',
  due: 'fact.due',
  document: documentDay,
};

/** What one unit is told to do, each with the sentence and who else is told. */
export function tasks(db: Database, request: IndexRequest<'indexes.tasks'>): TaskRows {
  const filter = holding(request.filter, 'fact.text', 'name', 'document.title', 'document.doc_number');
  const columns = `${placeColumns}, fact.text, task_unit.name, task_unit.role,
    (SELECT json_group_array(json_object('name', other.name, 'role', other.role)) FROM
      (SELECT name, role FROM task_unit AS each WHERE each.document_id = fact.document_id
       AND each.ordinal = fact.ordinal AND each.position <> task_unit.position ORDER BY position) AS other) AS others,
    (SELECT json_group_array(json_object('text', said.text, 'date', said.date)) FROM
      (SELECT text, date FROM ${itsDeadlines} ORDER BY ordinal) AS said) AS deadlines`;
  const where = `task_unit.unit = ? AND task_unit.city = ? AND (? IS NULL OR role = ?) AND ${filter.sql}`;
  const values = [request.unit, request.city, request.role, request.role, ...filter.values];
  const order = ordered([sorts[request.sort], placeOrder, 'position'], request.descending);
  const query = { key: [...factKey, 'position'], columns, from: ofUnit, where, values, order };
  return { ...pageOfFacts(db, taskRow, query, request), ...countsOf(db, request) };
}

function countsOf(db: Database, { unit, city }: UnitKey): Pick<TaskRows, 'byRole' | 'documents'> {
  const byRole = { lead: 0, responsible: 0, participant: 0 };
  const where = 'FROM task_unit WHERE unit = ? AND city = ?';
  const counted = z.object({ role, count: z.number() });
  const sql = `SELECT role, count(*) AS count ${where} GROUP BY role`;
  for (const one of all(db, counted, sql, unit, city)) byRole[one.role] = one.count;
  const total = z.object({ count: z.number() });
  const documents = first(db, total, `SELECT count(DISTINCT document_id) AS count ${where}`, unit, city);
  return { byRole, documents: documents?.count ?? 0 };
}
