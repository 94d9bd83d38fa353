import { sha256Of } from '../../library/sha256.ts';
import { type DigestOf, lastingNames } from './lasting-names.ts';

/** Where a site's pages lie, from its folder. */
export interface Addresses {
  /** 2024-06-3fa9c0/index.html; `null` for an issue that is not in the site. */
  issue(issueId: string): string | null;
  /** 2024-06-3fa9c0/d5b1e07c9a2.html; `null` for a document or section that is not in the site. */
  document(documentId: string): string | null;
}

/** An issue by the ids of its own and of what is in it. */
export interface NamedIssue {
  readonly entry: { readonly id: string };
  readonly documentIds: readonly string[];
}

/** Only issues of the same year and number are told apart by these. */
const issueDigits = 6;
const documentDigits = 10;

/**
 * Names that every system keeps and every packing program carries over: lower-case ASCII letters and digits, short, none
 * of them reserved on Windows. Each is made of an id and of nothing else, neither of what stands beside it in the issue nor
 * of other issues: a bookmark leads to the same paper in every later site, or nowhere when that has gone.
 * An issue's folder begins with the year and number for people; what follows is of the digest of its id.
 *
 * @throws RangeError when two ids have the same digest.
 */
export function addressesOf(issues: readonly NamedIssue[], digestOf: DigestOf = sha256Of): Addresses {
  const ids = issues.map(({ entry }) => entry.id);
  const folders = lastingNames(ids, issueDigits, digestOf, (id) => `${numbersIn(id)}-`);
  const files = new Map<string, string>();
  for (const { entry, documentIds } of issues) {
    const names = lastingNames(documentIds, documentDigits, digestOf, () => 'd');
    for (const [id, name] of names) files.set(id, `${folders.get(entry.id)}/${name}.html`);
  }
  return {
    issue(issueId) {
      const folder = folders.get(issueId);
      return folder === undefined ? null : `${folder}/index.html`;
    },
    document: (documentId) => files.get(documentId) ?? null,
  };
}

/**
 * 2024-06 of 青禾市-2024-6, x of an id without numbers. From the id, not from what the issue says of itself: an issue that
 * is read again may say another number, and keeps its id.
 */
function numbersIn(issueId: string): string {
  const numbers = (issueId.match(/\d+/g) ?? []).map((digits) => digits.padStart(2, '0'));
  return numbers.join('-').slice(0, 12) || 'x';
}

/** A link from one page of a site to another, or to a place in it. Addresses of blocks hold any sign. */
export function linkFrom(page: string, to: string, block: string | null = null): string {
  const up = page.includes('/') ? '../' : '';
  const place = block === null ? '' : `#${encodeURIComponent(block)}`;
  return to === page && block !== null ? place : `${up}${to}${place}`;
}
