import { parseQuery } from '../../main/search/query/parse-query.ts';
import type { QueryPart } from '../../preload/contract.ts';
import { conditionText, partLabel } from '../search/condition-text.ts';
import { noHitsText } from '../search/no-hits-text.ts';
import { searchText } from '../search/text.ts';
import type { SiteAnswer } from './ask.ts';
import { make } from './dom.ts';
import { type Order, writeHash } from './hash.ts';
import type { SiteIndex } from './site-index.ts';
import { pageText } from './text.ts';

const text = searchText.zh;
const noHits = noHitsText.zh;

/** How much was found, for the headline. */
export function totalOf({ groups }: SiteAnswer): string {
  const rows = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  return text.total(groups.length, rows);
}

/** How the query was understood. */
export function readingOf({ query }: SiteAnswer): HTMLElement {
  const parts = query.parts.map((part) => make('span', { class: 'chip' }, partLabel(part, conditionText.zh)));
  const notes = query.conditions.some(({ field }) => field === 'note') ? pageText.noNotes : null;
  const remark = query.plain ? text.plain : notes;
  return make(
    'p',
    { class: 'reading' },
    ...parts,
    remark === null ? null : make('span', { class: 'sec' }, remark),
  );
}

/** In which order the documents stand, and the way to the other. */
export function orderChoice(query: string, chosen: Order): HTMLElement {
  const orders: readonly Order[] = ['best', 'newest'];
  const links = orders.map((order) =>
    make(
      'a',
      {
        class: 'btn',
        href: writeHash({ query, order }),
        ...(order === chosen ? { 'aria-current': 'true' } : {}),
      },
      text.orders[order],
    ),
  );
  return make('nav', { class: 'orders', 'aria-label': text.orderLabel }, ...links);
}

/** The words of a query, without its conditions. */
function wordsOf({ query }: SiteAnswer): readonly QueryPart[] {
  return query.parts.filter(
    ({ kind, without }) => !without && (kind === 'word' || kind === 'phrase' || kind === 'either'),
  );
}

/** That nothing was found, for the headline. */
export function noneOf(answer: SiteAnswer): string {
  const terms = wordsOf(answer).map(({ texts }) => texts.join(' '));
  const [only] = terms;
  if (only === undefined) return noHits.noneSuch;
  return terms.length === 1 ? noHits.noneWith(only) : noHits.noneWithAll(terms);
}

/** A pasted passage may have hundreds of words; no more of them are looked up than a person would try. */
const mostWords = 8;

/** Nothing was found: how often each of the words stands alone. */
export async function wordsAlone(answer: SiteAnswer, asked: string, index: SiteIndex): Promise<HTMLElement> {
  const words = wordsOf(answer);
  const tried = words.length > 1 ? words.slice(0, mostWords) : [];
  const links = await Promise.all(
    tried.map(async ({ range, texts }) => {
      const own = asked.slice(range[0], range[1]);
      const term = texts.join(' ');
      const clauses = parseQuery(own).clauses.map((clause) => clause.map((each) => each.text));
      const rows = await index.find(clauses);
      return rows.length === 0
        ? make('span', { class: 'chip soft' }, noHits.termNowhere(term))
        : make('a', { class: 'btn', href: writeHash({ query: own }) }, noHits.termAlone(term, rows.length));
    }),
  );
  return make(
    'div',
    {},
    make('p', {}, tried.length > 0 ? noHits.noneAdvice : noHits.noneAdviceOne),
    make('p', { class: 'row' }, ...links),
  );
}
