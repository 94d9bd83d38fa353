import { deflateSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { importerVersion, placeOfGazette } from '../gazette/index.ts';
import type { Block, ParsedIssue } from '../gazette/parsed-issue.ts';
import { insert } from './insert.ts';
import { numberKey, numberName, titleKey } from './names.ts';
import { placesOf } from './place.ts';
import type { Readable } from './readable.ts';
import { first } from './rows.ts';
import { searchableRows } from './searchable-rows.ts';
import { insertValidity } from './validity/insert-validity.ts';

/** The file that an issue was read from. */
export interface IssueSource {
  /** The decoded text. */
  readonly text: string;
  readonly encoding: string;
  readonly fileName: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Whether it is one of the invented issues that come with the program. */
  readonly sample: boolean;
  /** When the text was handed out, ISO 8601; left out or `null` where nobody knows. */
  readonly givenAt?: string | null;
}

/** Writes the issue's facts, lists and source; its documents come by {@link insertReadable}. */
export function insertIssue(db: Database, id: string, parsed: ParsedIssue, source: IssueSource): void {
  const { issue, toc, findings, coverage } = parsed;
  const { appointments, news, events, issuedList, statistics, frontMatter } = parsed;
  insert(db, 'issue', {
    id,
    title: issue.title,
    city: placeOfGazette(issue.title),
    year: issue.year,
    number: issue.number,
    serial: issue.serial,
    published_on: issue.publishedOn,
    publisher: issue.publisher,
    licence: issue.licence,
    sample: source.sample ? 1 : 0,
    importer: importerVersion,
    toc: JSON.stringify(toc),
    findings: JSON.stringify(findings),
    coverage: JSON.stringify(coverage),
    records: JSON.stringify({ appointments, news, events, issuedList, statistics, frontMatter }),
  });
  insert(db, 'source', {
    issue_id: id,
    file_name: source.fileName,
    encoding: source.encoding,
    sha256: source.sha256,
    text: deflateSync(source.text),
    given_at: source.givenAt ?? null,
  });
}

/** The issue that a document belongs to. */
export interface Owner {
  readonly id: string;
  /** Whose gazette it is. */
  readonly place: string;
}

/** Writes a document or section with all that belongs to it. Gives its rows for the search index. */
export function insertReadable(
  db: Database,
  owner: Owner,
  ordinal: number,
  entry: Readable,
): { id: number; text: string }[] {
  const firstBlock = nextBlockId(db);
  const rows = searchableRows(entry).map((row, index) => ({ ...row, id: firstBlock + index }));
  insertDocument(db, owner, ordinal, entry, [firstBlock, firstBlock + rows.length - 1]);
  const places = placesOf(entry);
  for (const { id, address, text, block } of rows) {
    const place = places.get(address) ?? '';
    insert(db, 'block', { id, document_id: entry.id, address, text, place, detail: detailOf(block) });
  }
  for (const key of namesOf(entry, owner.place)) insert(db, 'name', { key, document_id: entry.id });
  insertParts(db, entry);
  insertReferences(db, entry, owner.place);
  insertValidity(db, entry);
  return rows.map(({ id, text }) => ({ id, text }));
}

/** Higher than any id ever given in this file. */
function nextBlockId(db: Database): number {
  const row = first(
    db,
    z.object({ seq: z.number() }),
    "SELECT seq FROM sqlite_sequence WHERE name = 'block'",
  );
  return (row?.seq ?? 0) + 1;
}

function insertDocument(
  db: Database,
  owner: Owner,
  ordinal: number,
  entry: Readable,
  [firstBlock, lastBlock]: readonly [number, number],
): void {
  insert(db, 'document', {
    id: entry.id,
    issue_id: owner.id,
    ordinal,
    form: entry.form,
    section: entry.section,
    kind: entry.kind,
    title: entry.title,
    doc_number: entry.docNumber,
    letters: numberName(entry.docNumber, owner.place)?.letters ?? null,
    code: entry.code,
    issuers: JSON.stringify(entry.issuers),
    recipients: entry.recipients,
    signed_on: entry.signedOn,
    effective_from: entry.effectiveFrom,
    expires_on: entry.expiresOn,
    page: entry.page,
    page_end: entry.pageEnd,
    first_line: entry.firstLine,
    last_line: entry.lastLine,
    first_block: firstBlock,
    last_block: lastBlock,
  });
}

/** Everything of a block but its address and text. */
function detailOf(block: Block | null): string | null {
  if (block === null) return null;
  const { id: _address, text: _text, ...rest } = block;
  return JSON.stringify(rest);
}

/**
 * What citations may call a document: its number, its title, and the title of the text that it puts into force.
 * Sections are not cited.
 */
function namesOf({ form, docNumber, title, parts }: Readable, place: string): Set<string> {
  if (form !== 'document') return new Set();
  const texts = parts.filter((part) => part.kind === 'main').map((part) => part.title);
  const keys = [numberKey(docNumber, place), ...[title, ...texts].map(titleKey)];
  return new Set(keys.filter((key) => key !== null));
}

function insertParts(db: Database, { id, parts }: Readable): void {
  for (const [ordinal, part] of parts.entries()) {
    const [first_line, last_line] = part.lines;
    const { kind, label, title } = part;
    insert(db, 'part', { document_id: id, ordinal, kind, label, title, first_line, last_line });
  }
}

function insertReferences(
  db: Database,
  { id, form, citations, internalRefs }: Readable,
  place: string,
): void {
  for (const [ordinal, citation] of citations.entries()) {
    const number = numberName(citation.docNumber, place);
    insert(db, 'citation', {
      document_id: id,
      ordinal,
      address: citation.block,
      start: citation.start,
      end: citation.end,
      text: citation.text,
      doc_number: citation.docNumber,
      title: citation.title,
      relation: form === 'issued-list' ? 'lists' : citation.relation,
      number_key: number?.key ?? null,
      letters: number?.letters ?? null,
      title_key: titleKey(citation.title),
      target: citation.target,
    });
  }
  for (const [ordinal, { block, start, end, text, targets }] of internalRefs.entries()) {
    const row = { document_id: id, ordinal, address: block, start, end, text };
    insert(db, 'internal_reference', { ...row, targets: JSON.stringify(targets) });
  }
}
