import type { DocumentView } from '../../../preload/contract.ts';
import { dayText } from '../../../renderer/i18n/day.ts';
import { referencesText } from '../../../renderer/references/text.ts';
import { type Content, html, type Markup } from './markup.ts';
import { siteText } from './text.ts';

const text = referencesText.zh;

/** What is known of a document, and where its text comes from; what its text does not say is said to be unstated. */
export function documentFacts(document: DocumentView, fileName: string): Markup {
  const { issue, page, pageEnd, lines, issuers } = document;
  const official: readonly [string, Content][] = [
    [text.number, document.docNumber],
    [text.code, document.code],
    [
      text.issuers,
      issuers.length === 0 ? null : issuers.map((issuer) => html`<span class="line">${issuer}</span>`),
    ],
    [text.signedOn, day(document.signedOn)],
    [text.effectiveFrom, day(document.effectiveFrom)],
    [text.expiresOn, day(document.expiresOn)],
  ];
  const printed: readonly [string, Content][] = [
    [text.issue, text.issueName(issue.year, issue.number, issue.serial) || issue.title],
    [text.publishedOn, day(issue.publishedOn)],
    [text.section, document.section],
    [text.pages, page === null ? null : text.pageRange(page, pageEnd ?? page)],
    [text.source, [siteText.textOf(fileName), ' ', text.lines(...lines)]],
  ];
  const facts = document.form === 'document' ? [...official, ...printed] : printed;
  return html`<dl class="facts">
${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? html`<span class="dim">${text.unstated}</span>`}</dd>\n`)}</dl>`;
}

function day(date: string | null): string | null {
  return date === null ? null : dayText(date, 'zh-CN');
}
