import type { TextRow } from '../../main/export/site/search/list.ts';
import { marksIn } from '../../main/search/marks.ts';
import { snippet } from '../../main/search/snippet.ts';
import { searchText } from '../search/text.ts';
import { validityText } from '../validity/text.ts';
import { isOver } from '../validity/told-states.ts';
import type { SiteGroup } from './ask.ts';
import { button, make, marked } from './dom.ts';
import { writeHash } from './hash.ts';

const width = 72;
const shownAtFirst = 3;

export interface HitContext {
  readonly query: string;
  /** What is marked, folded. */
  readonly terms: readonly string[];
  readonly textsOf: (rows: readonly number[]) => Promise<readonly TextRow[]>;
  readonly onFailure: (error: unknown) => void;
}

/** A document found, with its first places; the rest come when they are asked for. */
export async function hitCard({ facts, ids }: SiteGroup, context: HitContext): Promise<HTMLElement> {
  const { query, terms, textsOf, onFailure } = context;
  const shown = await textsOf(ids.slice(0, shownAtFirst));
  const hash = terms.length === 0 ? '' : writeHash({ query });
  const title = make('a', { href: facts.file + hash }, marked(facts.title, marksIn(facts.title, terms)));
  const count =
    ids.length === 0 ? null : make('span', { class: 'chip soft' }, searchText.zh.places(ids.length));
  const places = make('ol', {}, ...shown.map((row) => placeOf(facts.file, row, context)));
  const card = make(
    'section',
    { class: 'hit-document' },
    make('header', {}, make('h2', {}, title, ' ', count), factsLine(facts)),
    shown.length === 0 ? null : places,
  );
  const left = ids.slice(shownAtFirst);
  if (left.length > 0) {
    const more = button(searchText.zh.showOthers(left.length), () => {
      more.disabled = true;
      textsOf(left).then((rows) => {
        const items = rows.map((row) => placeOf(facts.file, row, context));
        for (const item of items) places.appendChild(item);
        card.removeChild(more);
        items[0]?.querySelector('a')?.focus();
      }, onFailure);
    });
    card.appendChild(more);
  }
  return card;
}

function factsLine({ docNumber, issuers, signed, issue, section, state }: SiteGroup['facts']): HTMLElement {
  const known = [docNumber, issuers.join('　'), signed, issue, section];
  const facts = known.map((fact) => (fact === null || fact === '' ? null : make('span', {}, fact)));
  const word =
    state === null || state === 'unknown'
      ? null
      : make('b', { class: isOver(state) ? 'state-word over' : 'state-word' }, validityText.zh.states[state]);
  return make('p', { class: 'hit-facts' }, ...facts, word);
}

function placeOf(file: string, [address, place, text]: TextRow, { query, terms }: HitContext): HTMLElement {
  // Title, number and part titles are short and shown whole.
  const isTitle = /^(?:head|part-\d+)$/.test(address);
  const shown = snippet(text, terms, isTitle ? text.length : width);
  return make(
    'li',
    {},
    make(
      'a',
      { class: 'snippet', href: file + writeHash({ at: address, query }) },
      make('span', { class: 'snippet-place' }, place),
      make('span', { class: 'snippet-text' }, marked(shown.text, shown.marks)),
    ),
  );
}
