import type { Database } from 'better-sqlite3';
import type { Evidence, ParsedIssue } from '../../gazette/parsed-issue.ts';
import { insert } from '../insert.ts';
import type { Owner } from '../insert-issue.ts';
import { findingRows } from './findings/finding-rows.ts';
import { actsOf } from './people/acts.ts';
import { statisticRows } from './statistics/statistic-rows.ts';

/**
 * Writes what an issue's lists record and what the importer found in it; its documents and sections are in already.
 * @param source the text that the issue was read from
 */
export function insertRecords(db: Database, { id, place }: Owner, parsed: ParsedIssue, source: string): void {
  for (const [ordinal, act] of actsOf(parsed, place).entries()) {
    const { at, postKey, ...said } = act;
    insert(db, 'appointment', { ...placed(at, ordinal), ...said, post_key: postKey });
  }
  insertEvents(db, parsed);
  for (const [ordinal, row] of statisticRows(parsed).entries()) {
    const { at, key, indicator, unit } = row;
    const [parents, figures] = [JSON.stringify(row.parents), JSON.stringify(row.figures)];
    insert(db, 'statistic', { ...placed(at, ordinal), key, indicator, unit, parents, figures });
  }
  for (const [ordinal, finding] of findingRows(parsed, source).entries()) {
    const { kind, lines, message, source: line, at } = finding;
    const [first_line, last_line] = lines;
    const shown = { document_id: at?.documentId ?? null, address: at?.address ?? null };
    insert(db, 'finding', {
      issue_id: id,
      ordinal,
      kind,
      first_line,
      last_line,
      message,
      source: line,
      ...shown,
    });
  }
}

function insertEvents(db: Database, { events }: ParsedIssue): void {
  for (const [ordinal, { at, date, text, people }] of events.entries()) {
    insert(db, 'event', { ...placed(at, ordinal), date, text, people: JSON.stringify(people) });
    for (const name of new Set(people)) {
      insert(db, 'event_person', { name, document_id: at.holder, ordinal });
    }
  }
}

function placed({ holder, block, start, end }: Evidence, ordinal: number) {
  return { document_id: holder, ordinal, address: block, start, end };
}
