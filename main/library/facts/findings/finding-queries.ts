import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Rows } from '../../../../preload/contract-indexes.ts';
import type {
  FindingCount,
  FindingRow,
  FindingSort,
  RecordRequest,
} from '../../../../preload/contract-records.ts';
import { issueName } from '../../documents.ts';
import { all } from '../../rows.ts';
import { factPlace, placeShape } from '../fact-place.ts';
import { holding, ordered, pageOfFacts } from '../pages.ts';

const said = {
  issue_id: z.string(),
  city: z.string(),
  kind: z.string(),
  first_line: z.number(),
  last_line: z.number(),
  message: z.string(),
  source: z.string(),
  issue_year: z.number().nullable(),
  issue_number: z.number().nullable(),
};

const saidRow = z.object(said);
const placed = z
  .object({ ...said, ...placeShape })
  .transform((row): FindingRow => ({ ...findingOf(row), at: factPlace(row) }));
const unplaced = saidRow.transform((row): FindingRow => ({ ...findingOf(row), at: null }));
const findingRow = z.union([placed, unplaced]);

function findingOf(row: z.infer<typeof saidRow>): Omit<FindingRow, 'at'> {
  const { issue_id: issueId, city, kind, first_line, last_line, message, source } = row;
  const issue = issueName(row.issue_year, row.issue_number);
  return { issueId, issue, city, kind, lines: [first_line, last_line], message, source };
}

/** The newest issue first, the samples behind the real ones. */
const newestIssue = 'issue.sample, issue.year DESC, issue.number DESC, issue.id';

const sorts: Readonly<Record<FindingSort, string>> = {
  issue: "printf('%04d-%05d', issue.year, issue.number)",
  kind: 'finding.kind',
  line: 'finding.first_line',
};

/** What the importer found to look at, each with its line and where the reader shows it. */
export function findings(db: Database, request: RecordRequest<'indexes.findings'>): Rows<FindingRow> {
  const filter = holding(
    request.filter,
    'message',
    'source',
    'city',
    'document.title',
    'document.doc_number',
  );
  const columns = `
    finding.issue_id, city, finding.kind, finding.first_line, finding.last_line, message, source,
      document.id AS document_id, document.title AS document_title, document.doc_number AS document_number,
      issue.year AS issue_year, issue.number AS issue_number,
      finding.address, NULL AS start, NULL AS "end", block.place`;
  const from = `
    finding JOIN issue ON issue.id = finding.issue_id
    LEFT JOIN document ON document.id = finding.document_id
    LEFT JOIN block ON block.document_id = finding.document_id AND block.address = finding.address`;
  const where = `(? IS NULL OR finding.issue_id = ?) AND (? IS NULL OR finding.kind = ?) AND ${filter.sql}`;
  const { issueId, kind } = request;
  const values = [issueId, issueId, kind, kind, ...filter.values];
  const order = ordered(
    [sorts[request.sort], newestIssue, 'finding.first_line', 'finding.ordinal'],
    request.descending,
  );
  const key = ['finding.issue_id', 'finding.ordinal'];
  return pageOfFacts(db, findingRow, { key, columns, from, where, values, order }, request);
}

const countRow = z
  .object({
    issue_id: z.string(),
    city: z.string(),
    year: z.number().nullable(),
    number: z.number().nullable(),
    kind: z.string(),
    count: z.number(),
  })
  .transform(({ issue_id, year, number, ...rest }): FindingCount => {
    return { issueId: issue_id, issue: issueName(year, number), ...rest };
  });

/** How many findings of which kind each issue has, the newest issue first. */
export function findingCounts(db: Database): FindingCount[] {
  const sql = `
    SELECT issue_id, city, issue.year, issue.number, kind, count(*) AS count
    FROM finding JOIN issue ON issue.id = issue_id
    GROUP BY issue.id, kind ORDER BY ${newestIssue}, count DESC, kind`;
  return all(db, countRow, sql);
}
