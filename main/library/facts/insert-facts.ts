import type { Database } from 'better-sqlite3';
import type { ParsedDocument, ParsedIssue } from '../../gazette/parsed-issue.ts';
import { insert } from '../insert.ts';
import type { Owner } from '../insert-issue.ts';
import { type SeenNumber, seenNumbers } from './numbers/seen-numbers.ts';
import { type Day, daysOf } from './timeline/days.ts';
import { tasksOf } from './units/tasks.ts';
import { unitOf } from './units/unit-name.ts';

/** Writes the rows of the indexes that an issue gives; its documents and sections are in already. */
export function insertFacts(db: Database, { id, place }: Owner, parsed: ParsedIssue): void {
  for (const document of parsed.documents) {
    insertTasks(db, document, place);
    insertDays(db, document);
  }
  insertNumbers(db, id, seenNumbers(parsed, place));
}

function insertTasks(db: Database, document: ParsedDocument, city: string): void {
  const deadlines = daysOf(document).filter(({ kind }) => kind === 'deadline');
  for (const [ordinal, { block, start, end, text, units }] of tasksOf(document).entries()) {
    const key = { document_id: document.id, ordinal };
    const due = earliest(
      deadlines.filter((day) => day.block === block && day.start >= start && day.end <= end),
    );
    insert(db, 'task', { ...key, address: block, start, end, text, due });
    for (const [position, { name, role }] of units.entries()) {
      insert(db, 'task_unit', { ...key, position, city, unit: unitOf(name, city), name, role });
    }
  }
}

function earliest(days: readonly Day[]): string | null {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.toSorted()[0] ?? null;
}

function insertDays(db: Database, document: ParsedDocument): void {
  for (const [ordinal, { block, span, ...day }] of daysOf(document).entries()) {
    const { kind, scope, date, precision, start, end, text, sentence } = day;
    const [amount, period] = [span?.amount ?? null, span?.unit ?? null];
    const said = { kind, scope, date, precision, amount, period };
    insert(db, 'day', {
      document_id: document.id,
      ordinal,
      ...said,
      address: block,
      start,
      end,
      text,
      sentence,
    });
  }
}

function insertNumbers(db: Database, issueId: string, numbers: readonly SeenNumber[]): void {
  for (const [ordinal, { docNumber, at, ...seen }] of numbers.entries()) {
    const [start, end] = at?.range ?? [null, null];
    const place = { document_id: at?.holder ?? null, address: at?.block ?? null, start, end };
    insert(db, 'seen_number', { issue_id: issueId, ordinal, ...seen, doc_number: docNumber, ...place });
  }
}
