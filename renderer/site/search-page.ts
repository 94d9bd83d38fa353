import { searchText } from '../search/text.ts';
import { noneOf, orderChoice, readingOf, totalOf, wordsAlone } from './answer-view.ts';
import { ask, type SiteAnswer } from './ask.ts';
import { NotThere, type SiteData } from './data.ts';
import { button, make, refill } from './dom.ts';
import { type Asked, readHash } from './hash.ts';
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
