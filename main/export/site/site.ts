import { dayText } from '../../../renderer/i18n/day.ts';
import { addressesOf } from './addresses.ts';
import { documentPage } from './document-page.ts';
import { issuePage, nameOf } from './issue-page.ts';
import { readme, readmePath } from './readme.ts';
import type { ListedDocument } from './search/list.ts';
import { type SearchedDocument, searchData } from './search/search-data.ts';
import { searchPage, searchPath } from './search-page.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteSource, SourceDocument, SourceIssue } from './source.ts';
import { startPage, startPath } from './start-page.ts';
import { siteText } from './text.ts';

/**
 * The pages of a site and the data of its search, one after another: documents come in the source's order and are asked for
 * once. Together with the scripts and the style sheet it can be read in any browser from any folder, without a network.
 */
export function* siteFiles(source: SiteSource): Generator<SiteFile> {
  const { issues, on, stateOf } = source;
  const addresses = addressesOf(issues);
  const brand = brandOf(issues);
  yield { path: startPath, content: startPage(source, brand, addresses) };
  yield { path: searchPath, content: searchPage(brand, on) };
  yield { path: readmePath, content: readme(source, brand) };

  const byId = new Map(issues.map((issue) => [issue.entry.id, issue]));
  for (const [at, issue] of issues.entries()) {
    const path = addresses.issue(issue.entry.id);
    if (path === null) continue;
    // The newest stand first: the issue before in time is the next of the list.
    const around = { previous: issues[at + 1] ?? null, next: issues[at - 1] ?? null };
    yield { path, content: issuePage(issue, path, { brand, addresses, stateOf, ...around }) };
  }

  const searched: SearchedDocument[] = [];
  for (const document of source.documents()) {
    const path = addresses.document(document.view.id);
    const issue = byId.get(document.view.issue.id);
    if (path === null || issue === undefined) continue;
    yield { path, content: documentPage(document, path, { brand, issue, addresses, stateOf }) };
    searched.push({ listed: listed(document, issue, path), rows: document.rows });
  }
  yield* searchData(searched, on);
}

/** The gazette's title where all issues have the same. */
function brandOf(issues: readonly SourceIssue[]): string {
  const [title, ...others] = new Set(issues.map(({ entry }) => entry.title));
  return title !== undefined && others.length === 0 ? title : siteText.gazettes;
}

function listed(
  { view, validity, day, newness }: SourceDocument,
  issue: SourceIssue,
  file: string,
): Omit<ListedDocument, 'rows'> {
  const { title, docNumber, issuers, section, signedOn } = view;
  return {
    file,
    title,
    docNumber,
    issuers,
    section,
    issue: nameOf(issue),
    day,
    signed: signedOn === null ? null : dayText(signedOn, 'zh-CN'),
    state: validity?.state ?? null,
    newness,
  };
}
