import { marksIn } from '../../main/search/marks.ts';
import { parseQuery } from '../../main/search/query/parse-query.ts';
import { button, make } from './dom.ts';
import { type Asked, writeHash } from './hash.ts';
import { readText } from './read-text.ts';
import { pageText } from './text.ts';

/** Marks every place of a document that holds one of the query's words, shows the one that was asked for, and leads on. */
export function markPage({ query, at }: Asked): void {
  const terms = parseQuery(query).clauses.map((clause) => clause.map((term) => term.text));
  const marks: HTMLElement[] = [];
  for (const element of Array.from(document.querySelectorAll('[data-text]'))) {
    const { text, wrap } = readText(element);
    for (const range of marksIn(text, ([] as string[]).concat(...terms)))
      marks.push(...wrap(range).slice(0, 1));
  }
  const bar = markBar(query, marks);
  document.body.insertBefore(bar, document.querySelector('.columns'));
  const place = at === null ? null : document.getElementById(at);
  const first = marks.find((mark) => place?.contains(mark) === true) ?? place ?? marks[0];
  if (first !== undefined) show(first, marks);
}

function markBar(query: string, marks: readonly HTMLElement[]): HTMLElement {
  const said = make('span', { role: 'status' }, pageText.markedIn(query, marks.length));
  const move = (step: number) => (): void => {
    const now = marks.findIndex((mark) => mark.classList.contains('now'));
    const next = marks[(now + step + marks.length) % marks.length];
    if (next !== undefined) show(next, marks);
  };
  const steps =
    marks.length < 2 ? [] : [button(pageText.previousMark, move(-1)), button(pageText.nextMark, move(1))];
  const bar = make(
    'div',
    { class: 'markbar', role: 'region', 'aria-label': pageText.marks },
    said,
    ...steps,
    button(pageText.unmark, () => {
      for (const mark of Array.from(document.querySelectorAll('mark'))) unwrap(mark);
      bar.parentNode?.removeChild(bar);
    }),
    make('a', { class: 'btn', href: `../search.html${writeHash({ query })}` }, pageText.back),
  );
  return bar;
}

/** Brings a mark into the middle of the window and puts the keyboard there, so that reading goes on from it. */
function show(element: HTMLElement, marks: readonly HTMLElement[]): void {
  for (const mark of marks) mark.classList.remove('now');
  if (element.tagName === 'MARK') element.classList.add('now');
  element.setAttribute('tabindex', '-1');
  element.focus();
  const { top, height } = element.getBoundingClientRect();
  window.scrollBy(0, top - Math.max(0, (window.innerHeight - height) / 3));
}

function unwrap(mark: Element): void {
  const parent = mark.parentNode;
  while (mark.firstChild !== null) parent?.insertBefore(mark.firstChild, mark);
  parent?.removeChild(mark);
  parent?.normalize();
}
