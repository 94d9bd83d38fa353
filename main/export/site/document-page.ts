import type { DocumentView, TextLink } from '../../../preload/contract.ts';
import type { ValidityState } from '../../../preload/contract-validity.ts';
import { readerText } from '../../../renderer/reader/text.ts';
import { type Addresses, linkFrom } from './addresses.ts';
import { documentFacts } from './facts.ts';
import { type Content, html, type Markup } from './markup.ts';
import { outline } from './outline.ts';
import { pageSource } from './page.ts';
import { paper } from './paper.ts';
import { referenceGroups, referenceId } from './references.ts';
import type { SourceDocument, SourceIssue } from './source.ts';
import { siteText } from './text.ts';
import { type HrefOf, printedState, validityStrip } from './validity.ts';

/** What a document's page needs beside the document. */
export interface DocumentSurroundings {
  readonly brand: string;
  readonly issue: SourceIssue;
  readonly addresses: Addresses;
  readonly stateOf: (documentId: string) => ValidityState | null;
}

/** A document or section: its text, outline, validity, facts and references. Its file is at its address in the site. */
export function documentPage(
  { view, references, validity }: SourceDocument,
  path: string,
  { brand, issue, addresses, stateOf }: DocumentSurroundings,
): string {
  const hrefOf: HrefOf = (documentId, block) => {
    const to = addresses.document(documentId);
    return to === null ? null : linkFrom(path, to, block);
  };
  const issueName = readerText.zh.issue(view.issue.year, view.issue.number, view.issue.title);
  return pageSource({
    path,
    brand,
    kind: 'document',
    title: [view.shortTitle, issueName, brand].join(' · '),
    above: [
      documentBar(view, issueName, hrefOf),
      validity !== null && validityStrip(view.id, validity, hrefOf),
    ],
    body: html`<div class="columns">
<main id="page-main" class="desk" tabindex="-1">
<div class="sheet">
${paper(view, citations(hrefOf))}
<p class="printed-only">${siteText.printed([
      [brand, issueName].join(' '),
      ...(view.page === null ? [] : [readerText.zh.printedPage(view.page)]),
      ...(validity === null ? [] : [printedState(validity)]),
    ])}</p>
</div>
</main>
${outline(view)}
<aside class="about" aria-label="${siteText.about}">
${view.issue.sample && html`<p class="sample">${siteText.samplePaper}</p>`}
<h2>${siteText.info}</h2>
${documentFacts(view, issue.fileName)}
<h2>${siteText.references}</h2>
${referenceGroups(references, { hrefOf, stateOf })}
</aside>
</div>`,
  });
}

/** Where the paper stands in its issue, and the ways to those before and after it. */
function documentBar(view: DocumentView, issueName: string, hrefOf: HrefOf): Markup {
  const text = readerText.zh;
  const crumbs = [issueName, view.section, view.page === null ? null : text.page(view.page)];
  const way = (documentId: string | null, rel: string, words: string) => {
    const href = documentId === null ? null : hrefOf(documentId, null);
    return href === null
      ? html`<span class="btn off">${words}</span>`
      : html`<a class="btn" rel="${rel}" href="${href}">${words}</a>`;
  };
  return html`<nav class="docbar" aria-label="${siteText.around}">
<p class="crumb">${crumbs.filter((crumb) => crumb !== null).join(' › ')}</p>
<p>
${way(view.previousId, 'prev', text.previous)}
<a class="btn" href="index.html">${siteText.issueContents}</a>
${way(view.nextId, 'next', text.next)}
</p>
</nav>
`;
}

/** Citations lead to the document or place that is held; what is not held leads to what is known of it, below. */
function citations(hrefOf: HrefOf): (link: TextLink, words: string) => Content {
  return ({ target, block, range }, words) => {
    if (target.state === 'inside') {
      const [first] = target.blocks;
      return first === undefined
        ? words
        : html`<a class="cite" href="#${encodeURIComponent(first)}">${words}</a>`;
    }
    const href = target.state === 'held' ? hrefOf(target.documentId, target.block) : null;
    if (href !== null) return html`<a class="cite" href="${href}">${words}</a>`;
    const entry = encodeURIComponent(referenceId({ block, range }));
    return html`<a class="cite none" href="#${entry}">${words}</a>`;
  };
}
