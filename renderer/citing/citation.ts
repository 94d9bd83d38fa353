import type { DocumentView } from '../../preload/contract.ts';

type Cited = Pick<
  DocumentView,
  'title' | 'docNumber' | 'issuers' | 'signedOn' | 'issue' | 'page' | 'pageEnd'
>;

/**
 * A document as one cites it after GB/T 7714: issuers, title and number, gazette, year and issue, pages. Always in Chinese,
 * like the paper; what is not known is left out.
 */
export function citationOf({ title, docNumber, issuers, signedOn, issue, page, pageEnd }: Cited): string {
  const number = docNumber === null ? '' : `：${docNumber}`;
  const named = `${title}${number}[Z]`;
  const printed = [issue.title, issue.year, issue.number === null ? null : `（${issue.number}）`];
  const pages =
    page === null ? '' : `：${pageEnd === null || pageEnd === page ? page : `${page}-${pageEnd}`}`;
  const source = printed
    .filter((each) => each !== null)
    .join('，')
    .replace('，（', '（');
  return [issuers.join('，'), signedOn === null ? named : `${named}.${signedOn}`, `${source}${pages}`]
    .filter((each) => each !== '')
    .join('.')
    .concat('.');
}
