import type { Block, DocumentView, Part, TextLink } from '../../../preload/contract.ts';
import { blockClass, headingTag, leadClass } from '../../../renderer/reader/block-look.ts';
import { hasTitle, layoutOf, type PartLayout } from '../../../renderer/reader/layout.ts';
import { leadOf } from '../../../renderer/reader/lead.ts';
import { linksByBlock } from '../../../renderer/reader/links-by-block.ts';
import { runsOf } from '../../../renderer/reader/runs.ts';
import { element, html, type Markup } from './markup.ts';
import { paperTable } from './paper-table.ts';
import { textRuns, type WriteLink } from './runs.ts';

/** The sheet as the reader sets it: title, number, rule, then the parts; every block under the address it has. */
export function paper(document: DocumentView, writeLink: WriteLink): Markup {
  const { title, docNumber } = document;
  const linksOf = linksByBlock(document);
  return html`<article class="leaf">
<header class="paper-head" id="head" data-text>
<h1 data-piece>${title}</h1>
${docNumber !== null && html`<p data-piece>${docNumber}</p>`}
</header>
${layoutOf(document).map((layout) => paperPart(layout, title, linksOf, writeLink))}
</article>`;
}

type LinksOf = (block: string) => readonly TextLink[];

function paperPart(
  { address, part, blocks }: PartLayout,
  documentTitle: string,
  linksOf: LinksOf,
  writeLink: WriteLink,
): Markup {
  const titled = hasTitle(part);
  const partTitle = part?.title ?? documentTitle;
  const rank = titled ? 2 : 1;
  return html`<section class="${part?.kind === 'attachment' ? 'part attachment' : 'part'}">
${titled && titleOf(address, part)}
${blocks.map((block) => html`${paperBlock(block, linksOf(block.id), { partTitle, rank }, writeLink)}\n`)}
</section>`;
}

function titleOf(address: string, { label, title }: Part): Markup {
  const pieces = [
    label !== null && html`<span class="part-label" data-piece>${label}</span>`,
    title !== null && html`<span class="part-name" data-piece>${title}</span>`,
  ];
  return element(headingTag(2), { class: 'blk part-title', id: address, 'data-text': '' }, pieces);
}

interface Surrounding {
  /** To call a table by. */
  readonly partTitle: string;
  /** Heading rank of the part's own title: headings in it rank below. */
  readonly rank: number;
}

function paperBlock(
  block: Block,
  links: readonly TextLink[],
  { partTitle, rank }: Surrounding,
  writeLink: WriteLink,
): Markup {
  const attributes = { class: blockClass(block), id: block.id, 'data-text': '' };
  if (block.table) return element('figure', attributes, paperTable(block.table, links, partTitle, writeLink));
  const runs = textRuns(runsOf(block.text, links, leadOf(block)), leadClass(block), writeLink);
  const name = block.kind === 'heading' ? headingTag(rank + (block.level ?? 1)) : 'p';
  return element(name, attributes, runs);
}
