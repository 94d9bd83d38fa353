/** The script of a site that searches: on the search page it answers, on a document's page it marks what was found. */
import './old-browsers.ts';
import { scriptData } from './data.ts';
import { readHash } from './hash.ts';
import { markPage } from './mark-page.ts';
import { startSearchPage } from './search-page.ts';

const headline = document.getElementById('page-headline');
const found = document.getElementById('page-found');
const help = document.getElementById('page-help');
const box = document.getElementById('page-query');

if (headline && found && help && box instanceof HTMLInputElement) {
  const title = headline.textContent ?? '';
  startSearchPage(scriptData(), { headline, title, found, help, box });
} else markPage(readHash(window.location.hash));
