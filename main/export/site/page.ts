import { type Content, html, type Markup } from './markup.ts';
import { siteText } from './text.ts';

/** The files that come with every site, from its folder. */
export const siteAssets = {
  style: 'site/site.css',
  page: 'site/page.js',
  index: 'site/flexsearch.js',
  search: 'site/search.js',
} as const;

export interface Page {
  /** Where it lies, from the site's folder. */
  readonly path: string;
  readonly title: string;
  /** Name of the site. */
  readonly brand: string;
  /** A class that tells the kinds of pages apart. */
  readonly kind: 'start' | 'issue' | 'document' | 'search';
  /** Between the head and the main part. */
  readonly above?: Content;
  readonly body: Content;
}

/**
 * A whole page: everything in it can be read without scripts, and nothing leads out of the site's folder. The comment at its
 * beginning lets Internet Explorer run the scripts of a file without asking each time; its line must end with CR LF.
 */
export function pageSource({ path, title, brand, kind, above = null, body }: Page): string {
  const up = path.includes('/') ? '../' : '';
  const page = html`<html lang="zh-CN" data-root="${up}">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${up}${siteAssets.style}">
<script src="${up}${siteAssets.page}"></script>
</head>
<body class="${kind}-page">
<a class="skip" href="#page-main">${siteText.skip}</a>
${topBar(up, brand, kind)}
${above}
${body}
</body>
</html>
`;
  return `<!DOCTYPE html>\r\n<!-- saved from url=(0014)about:internet -->\r\n${page.source}`;
}

function topBar(up: string, brand: string, kind: Page['kind']): Markup {
  const here = (page: Page['kind']) => kind === page && html` aria-current="page"`;
  return html`<header class="top">
<a class="brand" href="${up}index.html"${here('start')}><i aria-hidden="true">报</i>${brand}</a>
<nav class="pages" aria-label="${siteText.pages}">
<a href="${up}index.html"${here('start')}>${siteText.contents}</a>
<a href="${up}search.html"${here('search')}>${siteText.search}</a>
</nav>
<form class="ask" role="search" action="${up}search.html">
<label class="vh" for="page-query">${siteText.searchHint}</label>
<input id="page-query" name="q" type="search" autocomplete="off" placeholder="${siteText.searchHint}">
<button class="btn" type="submit">${siteText.search}</button>
</form>
<div class="display" id="page-display"></div>
</header>`;
}
