import { parseQuery } from '../../main/search/query/parse-query.ts';
import type { QueryPart } from '../../preload/contract.ts';
import { conditionText, partLabel } from '../search/condition-text.ts';
import { searchText } from '../search/text.ts';
import { ask, type SiteAnswer } from './ask.ts';
import { NotThere, type SiteData } from './data.ts';
import { button, make, refill } from './dom.ts';
import { type Asked, type Order, readHash, writeHash } from './hash.ts';
import { hitCard } from './hit.ts';
import { inOrder } from './order.ts';
import { openSite, type Site } from './site.ts';
import { openSiteIndex, type SiteIndex } from './site-index.ts';
import { pageText } from './text.ts';
import { textRows } from './text-rows.ts';

const text = searchText.zh;
const documentsAtOnce = 20;
/** After so long a wait, 正在查找… is better than nothing, in ms. */
const patience = 300;

interface Opened {
  readonly site: Site;
  readonly index: SiteIndex;
}

interface Places {
  readonly headline: HTMLElement;
  /** What the headline says while nothing is asked. */
  readonly title: string;
  readonly found: HTMLElement;
  readonly help: HTMLElement;
  readonly box: HTMLInputElement;
}

/** Answers what stands behind the # of the address, now and whenever it changes. */
export function startSearchPage(data: SiteData, places: Places): void {
  let opened: Promise<Opened> | null = null;
  let asking = 0;

  const open = (): Promise<Opened> => {
    opened ??= openSite(data).then((site) => ({ site, index: openSiteIndex(site, data) }));
    return opened;
  };

  const tell = (error: unknown): void => {
    if (!(error instanceof NotThere)) throw error;
    opened = null;
    refill(places.headline, pageText.fileMissing(error.file));
    refill(places.found);
  };

  const show = async (asked: Asked): Promise<void> => {
    const own = ++asking;
    const { query } = asked;
    places.box.value = query;
    places.help.hidden = query.trim() !== '';
    if (query.trim() === '') {
      refill(places.headline, places.title);
      refill(places.found);
      places.box.focus();
      return;
    }
    const late = setTimeout(() => refill(places.headline, text.searching), patience);
    try {
      const { site, index } = await open();
      const answer = await ask(site, index, query);
      const shown = await contentOf(answer, asked, { site, index });
      // Another query may have come meanwhile.
      if (own !== asking) return;
      refill(places.headline, answer.groups.length === 0 ? noneOf(answer) : totalOf(answer));
      refill(places.found, shown);
    } finally {
      clearTimeout(late);
    }
  };

  const contentOf = async (
    answer: SiteAnswer,
    { query, order }: Asked,
    { site, index }: Opened,
  ): Promise<Node> => {
    const head = make(
      'div',
      { class: 'row' },
      readingOf(answer),
      answer.groups.length > 1 ? orderChoice(query, order) : null,
    );
    if (answer.groups.length === 0) return make('div', {}, head, await wordsAlone(answer, query, index));
    const list = make('div', {});
    const groups = inOrder(answer, order);
    const context = {
      query,
      terms: ([] as string[]).concat(...answer.clauses),
      textsOf: (rows: readonly number[]) => textRows(site, data, rows),
      onFailure: tell,
    };
    const addFrom = async (from: number): Promise<HTMLElement | null> => {
      const cards = await Promise.all(
        groups.slice(from, from + documentsAtOnce).map((group) => hitCard(group, context)),
      );
      for (const card of cards) list.appendChild(card);
      const left = groups.length - from - cards.length;
      if (left > 0) {
        const more = button(pageText.more(Math.min(documentsAtOnce, left), left), () => {
          list.removeChild(more);
          addFrom(from + cards.length).then((card) => card?.querySelector('a')?.focus(), tell);
        });
        list.appendChild(more);
      }
      return cards[0] ?? null;
    };
    await addFrom(0);
    return make('div', {}, head, list);
  };

  const answerHash = (): void => {
    show(readHash(window.location.hash)).catch(tell);
  };
  window.addEventListener('hashchange', answerHash);
  answerHash();
}

function totalOf({ groups }: SiteAnswer): string {
  const rows = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  return text.total(groups.length, rows);
}

/** How the query was understood. */
function readingOf({ query }: SiteAnswer): HTMLElement {
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

function orderChoice(query: string, chosen: Order): HTMLElement {
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

function noneOf(answer: SiteAnswer): string {
  const terms = wordsOf(answer).map(({ texts }) => texts.join(' '));
  const [only] = terms;
  if (only === undefined) return text.noneSuch;
  return terms.length === 1 ? text.noneWith(only) : text.noneWithAll(terms);
}

/** A pasted passage may have hundreds of words; no more of them are looked up than a person would try. */
const mostWords = 8;

/** Nothing was found: how often each of the words stands alone. */
async function wordsAlone(answer: SiteAnswer, asked: string, index: SiteIndex): Promise<HTMLElement> {
  const words = wordsOf(answer);
  const tried = words.length > 1 ? words.slice(0, mostWords) : [];
  const links = await Promise.all(
    tried.map(async ({ range, texts }) => {
      const own = asked.slice(range[0], range[1]);
      const term = texts.join(' ');
      const clauses = parseQuery(own).clauses.map((clause) => clause.map((each) => each.text));
      const rows = await index.find(clauses);
      return rows.length === 0
        ? make('span', { class: 'chip soft' }, text.termNowhere(term))
        : make('a', { class: 'btn', href: writeHash({ query: own }) }, text.termAlone(term, rows.length));
    }),
  );
  return make(
    'div',
    {},
    make('p', {}, tried.length > 0 ? text.noneAdvice : text.noneAdviceOne),
    make('p', { class: 'row' }, ...links),
  );
}
