import { contentsText } from '../../../renderer/contents/text.ts';
import { dayText } from '../../../renderer/i18n/day.ts';
import { type Addresses, linkFrom } from './addresses.ts';
import { imprint } from './issue-page.ts';
import { html, type Markup } from './markup.ts';
import { pageSource } from './page.ts';
import type { SiteSource, SourceIssue } from './source.ts';
import { siteText } from './text.ts';

export const startPath = 'index.html';

/** The page that is opened first: what this is, then every issue by year, the newest first. */
export function startPage({ issues, on, madeOn }: SiteSource, brand: string, addresses: Addresses): string {
  const documents = issues.reduce((sum, { entry }) => sum + entry.documents, 0);
  const years = Map.groupBy(issues, ({ entry }) => (entry.sample ? 'sample' : entry.year));
  const titles = new Set(issues.map(({ entry }) => entry.title));
  return pageSource({
    path: startPath,
    brand,
    kind: 'start',
    title: brand,
    body: html`<main id="page-main" class="desk" tabindex="-1">
<div class="sheet list">
<header class="list-head">
<h1>${brand}</h1>
<p>${siteText.held(issues.length, documents)}</p>
</header>
${[...years].map(([year, members]) => yearOf(year, members, titles.size > 1, addresses))}
<section class="what" aria-label="${siteText.whatLabel}">
${siteText.howTo.map((line) => html`<p>${line}</p>\n`)}
<p>${siteText.asOf(dayText(on, 'zh-CN'))}${siteText.official}</p>
<p class="sec">${siteText.madeOn(dayText(madeOn, 'zh-CN'), siteText.reader)}</p>
</section>
</div>
</main>`,
  });
}

function yearOf(
  year: number | null | 'sample',
  issues: readonly SourceIssue[],
  titled: boolean,
  addresses: Addresses,
): Markup {
  const text = contentsText.zh;
  return html`<section class="contents">
<h2>${year === 'sample' ? text.samples : text.year(year)} <span class="count">${text.issueCount(issues.length)}</span></h2>
<ul>
${issues.map((issue) => {
  const { id, title, year: ownYear, number, documents } = issue.entry;
  const name = year === 'sample' ? text.yearAndIssue(ownYear, number) : text.issue(number);
  const to = addresses.issue(id) ?? startPath;
  return html`<li class="imprinted"><a href="${linkFrom(startPath, to)}">${titled && `${title} `}${name}</a> <span class="count">${siteText.documents(documents)}</span>
${imprint(issue)}</li>
`;
})}</ul>
</section>
`;
}
