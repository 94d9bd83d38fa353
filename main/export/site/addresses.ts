import type { SourceIssue } from './source.ts';

/** Where a site's pages lie, from its folder. */
export interface Addresses {
  /** 2024-06/index.html; `null` for an issue that is not in the site. */
  issue(issueId: string): string | null;
  /** 2024-06/03.html; `null` for a document that is not in the site. */
  document(documentId: string): string | null;
}

/**
 * Names that every system keeps and every packing program carries over: lower-case ASCII letters and digits, short, none
 * of them reserved on Windows. An issue's folder is its year and number (with a letter behind where several have the same),
 * its documents are counted in the order of its text.
 */
export function addressesOf(issues: readonly Pick<SourceIssue, 'entry' | 'documentIds'>[]): Addresses {
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  const taken = new Set<string>();
  const byId = issues.toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
  for (const { entry, documentIds } of byId) {
    const folder = free(folderName(entry), taken);
    folders.set(entry.id, folder);
    for (const [at, id] of documentIds.entries()) files.set(id, `${folder}/${digits(at + 1)}.html`);
  }
  return {
    issue(issueId) {
      const folder = folders.get(issueId);
      return folder === undefined ? null : `${folder}/index.html`;
    },
    document: (documentId) => files.get(documentId) ?? null,
  };
}

function folderName({ year, number, serial }: SourceIssue['entry']): string {
  const issue = number !== null ? digits(number) : serial !== null ? `s${serial}` : 'x';
  return `${year ?? 'x'}-${issue}`;
}

/** The name itself, or the first of 2024-06b, 2024-06c … that is not taken; takes it. */
function free(name: string, taken: Set<string>): string {
  let chosen = name;
  for (let copy = 2; taken.has(chosen); copy += 1)
    chosen = `${name}${copy <= 26 ? letter(copy) : `-${copy}`}`;
  taken.add(chosen);
  return chosen;
}

function letter(count: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + count - 1);
}

function digits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A link from one page of a site to another, or to a place in it. Addresses of blocks hold any sign. */
export function linkFrom(page: string, to: string, block: string | null = null): string {
  const up = page.includes('/') ? '../' : '';
  const place = block === null ? '' : `#${encodeURIComponent(block)}`;
  return to === page && block !== null ? place : `${up}${to}${place}`;
}
