import type { ParsedDocument, TocEntry } from '../parsed-issue.ts';

/** A paper ends on the page before the next entry of the contents begins, but not before its own first page. */
export function endPages(documents: readonly ParsedDocument[], toc: readonly TocEntry[]): ParsedDocument[] {
  const pages = toc.flatMap((entry) => (entry.page === null ? [] : [entry.page])).sort((a, b) => a - b);
  return documents.map((document) => {
    const { page } = document;
    if (page === null) return document;
    const next = pages.find((other) => other > page);
    return { ...document, pageEnd: next === undefined ? null : next - 1 };
  });
}
