import type { ContentsEntry, ContentsSection } from '../../../preload/contract.ts';
import type { ValidityState } from '../../../preload/contract-validity.ts';
import { contentsText } from '../../../renderer/contents/text.ts';
import { dayText } from '../../../renderer/i18n/day.ts';
import { readerText } from '../../../renderer/reader/text.ts';
import { type Addresses, linkFrom } from './addresses.ts';
import { html, type Markup } from './markup.ts';
import { pageSource } from './page.ts';
import type { SourceIssue } from './source.ts';
import { stateMark } from './state-word.ts';
import { siteText } from './text.ts';

export interface IssueSurroundings {
  readonly brand: string;
  readonly addresses: Addresses;
  readonly stateOf: (documentId: string) => ValidityState | null;
  /** The issue before it in time, and the one after it. */
  readonly previous: SourceIssue | null;
  readonly next: SourceIssue | null;
}

/** An issue: what it says of itself, then its contents by 栏目. */
export function issuePage(issue: SourceIssue, path: string, around: IssueSurroundings): string {
  const { brand, addresses, stateOf, previous, next } = around;
  const name = nameOf(issue);
  const way = (other: SourceIssue | null, words: string) => {
    const to = other === null ? null : addresses.issue(other.entry.id);
    return to === null
      ? html`<span class="btn off">${words}</span>`
      : html`<a class="btn" href="${linkFrom(path, to)}">${words}</a>`;
  };
  return pageSource({
    path,
    brand,
    kind: 'issue',
    title: [name, brand].join(' · '),
    body: html`<main id="page-main" class="desk" tabindex="-1">
<div class="sheet list">
<header class="list-head">
<h1>${issue.entry.title} ${name}</h1>
${imprint(issue)}
<nav class="ways" aria-label="${siteText.issuesAround}">
${way(previous, siteText.previousIssue)}
${way(next, siteText.nextIssue)}
</nav>
</header>
${issue.contents.map((section) => sectionOf(section, path, addresses, stateOf))}
</div>
</main>`,
  });
}

/** 2024年第6期; the title where neither year nor number is known. */
export function nameOf({ entry: { year, number, title } }: SourceIssue): string {
  return readerText.zh.issue(year, number, title);
}

/** What an issue says of itself, and where its text comes from. */
export function imprint({ entry, fileName }: SourceIssue): Markup {
  const { serial, publishedOn, publisher, licence, sample } = entry;
  const facts = [
    serial === null ? null : contentsText.zh.serial(serial),
    publishedOn === null ? null : siteText.publishedOn(dayText(publishedOn, 'zh-CN')),
    publisher === null ? null : siteText.publisher(publisher),
    licence === null ? null : siteText.licence(licence),
    siteText.textOf(fileName),
    sample ? siteText.sample : null,
  ];
  return html`<p class="imprint">${facts.map((fact) => fact !== null && html`<span>${fact}</span> `)}</p>`;
}

function sectionOf(
  { section, entries }: ContentsSection,
  path: string,
  addresses: Addresses,
  stateOf: (documentId: string) => ValidityState | null,
): Markup {
  return html`<section class="contents">
<h2>${section === '' ? contentsText.zh.unlisted : section}</h2>
<ul>
${entries.map((entry) => entryOf(entry, path, addresses, stateOf))}</ul>
</section>
`;
}

function entryOf(
  { documentId, title, docNumber, page }: ContentsEntry,
  path: string,
  addresses: Addresses,
  stateOf: (documentId: string) => ValidityState | null,
): Markup {
  const to = documentId === null ? null : addresses.document(documentId);
  const facts = [
    docNumber !== null && html`<span>${docNumber}</span> `,
    documentId !== null && stateMark(stateOf(documentId)),
    to === null && html`<span class="chip soft">${contentsText.zh.notInText}</span>`,
  ].filter((fact) => fact !== false && fact !== null);
  return html`<li>
<span class="entry-page">${page !== null && readerText.zh.page(page)}</span>
${to === null ? html`<span class="none">${title}</span>` : html`<a href="${linkFrom(path, to)}">${title}</a>`}
${facts.length > 0 && html`<p class="entry-facts">${facts}</p>`}
</li>
`;
}
