import type { Database } from 'better-sqlite3';
import type { SiteSource, SourceDocument, SourceIssue } from '../../export/site/source.ts';
import { textRowsOf } from '../../library/blocks.ts';
import type { Catalogue } from '../../library/catalogue/catalogue.ts';
import { tellReferences } from '../../library/catalogue/tell.ts';
import { contents } from '../../library/contents.ts';
import { documentView } from '../../library/document-view.ts';
import { allDocuments, type DocumentFacts, newestFirst } from '../../library/documents.ts';
import { issueEntries, sourceFileName } from '../../library/issues.ts';
import { stateReader, validityOf } from '../../library/validity/validity.ts';

export interface SourceRequest {
  /** The day of the states. */
  readonly on: string;
  readonly madeOn: string;
  readonly catalogue: Catalogue;
}

/** What a library gives a site: its real issues, or the samples where there are no others. */
export function siteSource(db: Database, { on, madeOn, catalogue }: SourceRequest): SiteSource {
  const entries = issueEntries(db);
  const real = entries.filter(({ sample }) => !sample);
  const shown = real.length > 0 ? real : entries;
  const ids = new Set(shown.map(({ id }) => id));
  const documents = allDocuments(db).filter(({ issueId }) => ids.has(issueId));
  const byIssue = Map.groupBy(documents, ({ issueId }) => issueId);
  const issues = shown.map(
    (entry): SourceIssue => ({
      entry,
      contents: contents(db, entry.id) ?? [],
      documentIds: (byIssue.get(entry.id) ?? []).map(({ id }) => id),
      fileName: sourceFileName(db, entry.id) ?? '',
    }),
  );
  const stateOf = stateReader(db, on);
  const byId = new Map(documents.map((facts) => [facts.id, facts]));
  const newness = new Map(documents.toSorted(newestFirst).map(({ id }, at) => [id, at]));
  return {
    issues,
    on,
    madeOn,
    stateOf(documentId) {
      const facts = byId.get(documentId);
      return facts === undefined ? null : stateOf(facts);
    },
    *documents() {
      for (const facts of documents) {
        const document = sourceDocument(db, facts, on, catalogue);
        if (document !== null) yield { ...document, newness: newness.get(facts.id) ?? 0 };
      }
    },
  };
}

function sourceDocument(
  db: Database,
  facts: DocumentFacts,
  on: string,
  catalogue: Catalogue,
): Omit<SourceDocument, 'newness'> | null {
  const view = documentView(db, facts.id);
  if (view === null) return null;
  return {
    view,
    references: tellReferences(db, catalogue, facts.id),
    validity: validityOf(db, facts.id, on),
    rows: textRowsOf(db, facts.id).map(({ address, place, text }) => [address, place, text] as const),
    day: facts.day,
  };
}
