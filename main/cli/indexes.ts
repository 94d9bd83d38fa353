import type { Database } from 'better-sqlite3';
import {
  type DayRow,
  dayKinds,
  type NumberRow,
  type TaskRow,
  type Unit,
} from '../../preload/contract-indexes.ts';
import { numbers as numbersOf, series } from '../library/facts/numbers/number-queries.ts';
import { timeline as daysOf } from '../library/facts/timeline/timeline-queries.ts';
import { unitOf } from '../library/facts/units/unit-name.ts';
import { tasks as tasksOf, units as unitsOf } from '../library/facts/units/unit-queries.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

interface IndexOptions {
  readonly library: string;
  readonly json: boolean;
}

const everything = { filter: '', offset: 0, limit: 1_000_000 };

/** `gazette units`: every unit with how many tasks it has; of one unit by any of its names, the tasks themselves. */
export function units(name: string | null, { library, json }: IndexOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const { rows } = unitsOf(db, everything);
    if (name === null) {
      if (json) printJson(rows);
      else for (const { city, names, tasks } of rows) print([city, names.join('、'), tasks].join('\t'));
      return exitCodes.ok;
    }
    const meant = rows.filter(({ city, unit }) => unit === unitOf(name, city));
    if (meant.length === 0) {
      say(`没有叫“${name}”的单位。\nNo unit is called “${name}”.`);
      return exitCodes.remark;
    }
    const answers = meant.map((unit) => ({ ...unit, tasks: tasksOfUnit(db, unit) }));
    if (json) printJson(answers);
    else for (const { city, tasks } of answers) for (const task of tasks) print(taskLine(city, task));
    return exitCodes.ok;
  });
}

function tasksOfUnit(db: Database, { city, unit }: Unit): readonly TaskRow[] {
  return tasksOf(db, { city, unit, role: null, sort: 'document', descending: true, ...everything }).rows;
}

const roleNames = { lead: '牵头', responsible: '责任', participant: '参与' };

function taskLine(city: string, { name, role, deadlines, at, text }: TaskRow): string {
  const due = deadlines.map((deadline) => deadline.text).join('、');
  return [
    city,
    name,
    roleNames[role],
    due,
    at.document.docNumber ?? at.document.title,
    at.place,
    flat(text),
  ].join('\t');
}

/** `gazette timeline`: the days of all documents, the earliest first; with a first or last day, dated ones only. */
export function timeline(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  { library, json }: IndexOptions,
): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const request = { kinds: dayKinds, from, to, sort: 'date', descending: false, ...everything } as const;
    const { rows } = daysOf(db, request);
    if (json) printJson(rows);
    else for (const day of rows) print(dayLine(day));
    return exitCodes.ok;
  });
}

const kindNames = { signed: '签署', effective: '施行', expires: '到期', deadline: '期限' };

function dayLine({ date, kind, at, text }: DayRow): string {
  return [date ?? '', kindNames[kind], at.document.docNumber ?? at.document.title, at.place, flat(text)].join(
    '\t',
  );
}

const stateNames = { held: '本库有', listed: '只在目录里列有', mentioned: '只被提到', 'not-seen': '没见到' };

/** `gazette numbers`: of every series from 1 to the highest number seen, what is held of it. */
export function numbers({ library, json }: IndexOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const answers = series(db, everything).rows.map((one) => ({ ...one, numbers: numbersOf(db, one) }));
    if (json) printJson(answers);
    else for (const { letters, year, numbers: rows } of answers) printSeries(letters, year, rows);
    return exitCodes.ok;
  });
}

function printSeries(letters: string, year: number | null, rows: readonly NumberRow[]): void {
  for (const { number, state, title } of rows) {
    print([letters, year ?? '', number, stateNames[state], title ?? ''].join('\t'));
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
