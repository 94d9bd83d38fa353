import type { DocumentView } from '../../../preload/contract.ts';
import { type OutlineEntry, outlineOf } from '../../../renderer/contents/outline.ts';
import { html, type Markup } from './markup.ts';
import { siteText } from './text.ts';

/** The outline of a document as nested lists of links; nothing for one without headings. */
export function outline(document: DocumentView): Markup | null {
  const entries = outlineOf(document);
  if (entries.length === 0) return null;
  return html`<nav class="outline" aria-label="${siteText.outline}">
<details open>
<summary>${siteText.outline}</summary>
${listOf(entries)}
</details>
</nav>`;
}

function listOf(entries: readonly OutlineEntry[]): Markup {
  return html`<ol>
${entries.map(
  ({ address, label, children }) =>
    html`<li><a href="#${encodeURIComponent(address)}">${label}</a>${children.length > 0 && listOf(children)}</li>\n`,
)}</ol>`;
}
