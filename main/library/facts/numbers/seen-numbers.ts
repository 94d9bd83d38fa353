import type { ParsedDocument, ParsedIssue } from '../../../gazette/parsed-issue.ts';
import { headAddress } from '../../searchable-rows.ts';
import { type SeriesNumber, seriesNumber } from './series.ts';

/** One place where a document number was seen. */
export interface SeenNumber extends SeriesNumber {
  /** Over a document that the issue prints, in a list of what was issued or a table of contents, or cited. */
  readonly how: 'held' | 'listed' | 'mentioned';
  /** As printed there. */
  readonly docNumber: string;
  readonly title: string | null;
  /** `null` for a table of contents, which has no text of its own to open. */
  readonly at: {
    readonly holder: string;
    readonly block: string;
    /** UTF-16 offsets into the block's text; `null` for a document's head. */
    readonly range: readonly [start: number, end: number] | null;
  } | null;
}

type Seen = Omit<SeenNumber, keyof SeriesNumber>;

/** Every number of an issue, at every place where it stands. */
export function seenNumbers(issue: ParsedIssue, city: string): SeenNumber[] {
  const seen = [...heldIn(issue), ...listedIn(issue), ...issue.documents.flatMap(citedIn)];
  for (const section of issue.sections) {
    if (section.kind !== 'issued-list') seen.push(...citedIn(section));
  }
  return seen.flatMap((one) => {
    const place = seriesNumber(one.docNumber, city);
    return place === null ? [] : [{ ...one, ...place }];
  });
}

function heldIn({ documents }: ParsedIssue): Seen[] {
  return documents.flatMap(({ id, docNumber, title }) =>
    docNumber === null
      ? []
      : [{ how: 'held', docNumber, title, at: { holder: id, block: headAddress, range: null } }],
  );
}

function listedIn({ issuedList, toc }: ParsedIssue): Seen[] {
  const lines = issuedList.map(
    ({ docNumber, title, at: { holder, block, start, end } }): Seen => ({
      how: 'listed',
      docNumber,
      title,
      at: { holder, block, range: [start, end] },
    }),
  );
  const contents = toc.flatMap(({ docNumber, title }): Seen[] =>
    docNumber === null ? [] : [{ how: 'listed', docNumber, title, at: null }],
  );
  return [...lines, ...contents];
}

function citedIn({ id, citations }: Pick<ParsedDocument, 'id' | 'citations'>): Seen[] {
  return citations.flatMap(({ block, start, end, docNumber, title }) =>
    docNumber === null
      ? []
      : [{ how: 'mentioned', docNumber, title, at: { holder: id, block, range: [start, end] } }],
  );
}
