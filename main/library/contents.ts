import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ContentsEntry, ContentsSection } from '../../preload/contract.ts';
import { type DocumentFacts, documentsOfIssue } from './documents.ts';
import { first, json } from './rows.ts';
import { sectionNames } from './section-names.ts';
import { shortTitle } from './short-title.ts';

const tocSchema = z.array(
  z.object({
    section: z.string(),
    title: z.string(),
    docNumber: z.string().nullable(),
    page: z.number().nullable(),
    documentId: z.string().nullable(),
    sectionId: z.string().nullable(),
  }),
);

type TocEntry = z.infer<typeof tocSchema>[number];

/**
 * An issue's contents: the printed table in its order, then what that table does not list, in the order of the text.
 * `null` when the library has no such issue.
 */
export function contents(db: Database, issueId: string): ContentsSection[] | null {
  const row = first(db, z.object({ toc: json(tocSchema) }), 'SELECT toc FROM issue WHERE id = ?', issueId);
  if (row === null) return null;
  const held = documentsOfIssue(db, issueId);
  const byId = new Map(held.map((facts) => [facts.id, facts]));
  const listedIds = new Set(row.toc.flatMap(({ documentId, sectionId }) => [documentId, sectionId]));
  const listed = row.toc.map((entry) => ({
    section: entry.section,
    entry: listedEntry(entry, byId.get(entry.documentId ?? entry.sectionId ?? '')),
  }));
  const rest = held
    .filter(({ id }) => !listedIds.has(id))
    .map((facts) => ({ section: facts.section ?? sectionNames[facts.form], entry: heldEntry(facts) }));
  return [...grouped(listed, true), ...grouped(rest, false)];
}

/** The ids of an issue's documents and sections in the order of its contents, each once. */
export function readingOrder(sections: readonly ContentsSection[]): string[] {
  const ids = sections.flatMap(({ entries }) => entries.map(({ documentId }) => documentId));
  return [...new Set(ids.filter((id) => id !== null))];
}

function grouped(
  entries: readonly { section: string; entry: ContentsEntry }[],
  listed: boolean,
): ContentsSection[] {
  const groups = Map.groupBy(entries, ({ section }) => section);
  return [...groups].map(([section, members]) => ({
    section,
    listed,
    entries: members.map(({ entry }) => entry),
  }));
}

function listedEntry(entry: TocEntry, facts: DocumentFacts | undefined): ContentsEntry {
  if (facts !== undefined) return { ...heldEntry(facts), page: facts.page ?? entry.page };
  return {
    documentId: null,
    kind: entry.docNumber === null ? 'other' : 'document',
    title: entry.title,
    shortTitle: shortTitle(entry.title, []),
    docNumber: entry.docNumber,
    page: entry.page,
  };
}

function heldEntry(facts: DocumentFacts): ContentsEntry {
  return {
    documentId: facts.id,
    kind: facts.form,
    title: facts.title,
    shortTitle: shortTitle(facts.title, facts.issuers),
    docNumber: facts.docNumber,
    page: facts.page,
  };
}
