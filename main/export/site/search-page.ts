import { dayText } from '../../../renderer/i18n/day.ts';
import { html } from './markup.ts';
import { pageSource, siteAssets } from './page.ts';
import { siteText } from './text.ts';

export const searchPath = 'search.html';

/** The page that is searched in: its scripts fill in what is found. */
export function searchPage(brand: string, on: string): string {
  return pageSource({
    path: searchPath,
    brand,
    kind: 'search',
    title: [siteText.search, brand].join(' · '),
    body: html`<main id="page-main" class="desk" tabindex="-1">
<div class="found">
<h1 id="page-headline" tabindex="-1" aria-live="polite">${siteText.searchTitle}</h1>
<p class="no-script">${siteText.noScript}</p>
<div id="page-found"></div>
<section id="page-help" class="help" aria-label="${siteText.helpLabel}">
<p class="sec">${siteText.searchAdvice}</p>
<dl>
${siteText.examples.map(
  ({ kind, query, gives }) =>
    html`<div><dt>${kind}</dt> <dd><a href="#q=${encodeURIComponent(query)}">${query}</a> <span class="sec">${gives}</span></dd></div>\n`,
)}</dl>
<p class="sec">${siteText.exactOnly}</p>
<p class="sec">${siteText.states(dayText(on, 'zh-CN'))}</p>
</section>
</div>
</main>
<script src="${siteAssets.index}" defer></script>
<script src="${siteAssets.search}" defer></script>`,
  });
}
