import { issueId } from '../../gazette/index.ts';
import type { ParsedIssue } from '../../gazette/parsed-issue.ts';
import { readablesOf } from '../readable.ts';
import type { CatalogueEntry, CatalogueRecord } from './record.ts';

/** What an issue holds, as facts without text: documents and sections in its order, then what it only lists. */
export function makeRecord(parsed: ParsedIssue): CatalogueRecord {
  return {
    issue: { id: issueId(parsed.issue), ...parsed.issue },
    entries: [
      ...readablesOf(parsed)
        .filter(({ form }) => form !== 'front-matter')
        .map(
          (entry): CatalogueEntry => ({
            id: entry.id,
            form: entry.form,
            section: entry.section,
            title: entry.title,
            texts: entry.parts.flatMap(({ kind, title }) =>
              kind === 'main' && title !== null ? [title] : [],
            ),
            docNumber: entry.docNumber,
            code: entry.code,
            issuers: [...entry.issuers],
            signedOn: entry.signedOn,
            effectiveFrom: entry.effectiveFrom,
            expiresOn: entry.expiresOn,
            page: entry.page,
            pageEnd: entry.pageEnd,
          }),
        ),
      ...parsed.issuedList.filter(({ documentId }) => documentId === null).map(listedOnly),
    ],
  };
}

function listedOnly({ docNumber, title }: ParsedIssue['issuedList'][number]): CatalogueEntry {
  return {
    id: null,
    form: 'listed',
    section: null,
    title,
    texts: [],
    docNumber,
    code: null,
    issuers: [],
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    page: null,
    pageEnd: null,
  };
}
