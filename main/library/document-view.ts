import type { Database } from 'better-sqlite3';
import type { DocumentView } from '../../preload/contract.ts';
import { blocksOf, partsOf } from './blocks.ts';
import { contents, readingOrder } from './contents.ts';
import { documentById } from './documents.ts';
import { issueEntry } from './issues.ts';
import { textLinks } from './references.ts';
import { shortTitle } from './short-title.ts';

/** A document or section with its whole text; `null` when it is not held. */
export function documentView(db: Database, documentId: string): DocumentView | null {
  const facts = documentById(db, documentId);
  const issue = facts === null ? null : issueEntry(db, facts.issueId);
  if (facts === null || issue === null) return null;
  const order = readingOrder(contents(db, facts.issueId) ?? []);
  const at = order.indexOf(documentId);
  return {
    id: facts.id,
    issue,
    kind: facts.kind,
    form: facts.form,
    section: facts.section,
    title: facts.title,
    shortTitle: shortTitle(facts.title, facts.issuers),
    docNumber: facts.docNumber,
    code: facts.code,
    issuers: facts.issuers,
    recipients: facts.recipients,
    signedOn: facts.signedOn,
    effectiveFrom: facts.effectiveFrom,
    expiresOn: facts.expiresOn,
    page: facts.page,
    pageEnd: facts.pageEnd,
    lines: facts.lines,
    parts: partsOf(db, documentId),
    blocks: blocksOf(db, documentId),
    links: textLinks(db, documentId),
    previousId: order[at - 1] ?? null,
    nextId: order[at + 1] ?? null,
  };
}
