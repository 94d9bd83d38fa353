import type { Place } from '../../preload/contract.ts';
import type { Target } from '../app/navigation.ts';
import { rangesOf } from '../marks/paint.ts';
import { mapText } from '../marks/text-map.ts';
import { addressed, addressOf, elementAt } from './address.ts';
import { nearestPlace } from './nearest-place.ts';
import { distanceTo } from './place.ts';
import { headroom, readingLine, scrollUntilStill } from './scrolling.ts';

/** The words that were jumped to stand about this far down the view, with what comes before them in sight. */
const aroundWords = 0.25;

/**
 * Scrolls to where reading stopped, or as near as a corrected text allows; gives a function that breaks it off.
 * @param onEnd called once when it is there, or when it was broken off
 */
export function returnTo(view: HTMLElement, kept: Place, onEnd?: () => void): () => void {
  const place = nearestPlace(addressed(view).map(addressOf), kept);
  const element = elementAt(view, place.block);
  const distance = () => {
    if (!element) return 0;
    // The head begins below the sheet's own edge: who stands at its beginning sees that edge too.
    if (place.block === 'head' && place.fraction === 0) return -view.scrollTop;
    return distanceTo(place, element.getBoundingClientRect(), topOf(view) + readingLine);
  };
  return scrollUntilStill(view, distance, onEnd);
}

/** Scrolls to a jump's target and gives it the focus; words inside it come into sight even in a long table. */
export function jumpTo(view: HTMLElement, { block, range }: Target): () => void {
  const element = elementAt(view, block);
  if (!element) return () => undefined;
  focusOn(element);
  if (range === null) glow(element);
  const words = range === null ? [] : wordsAt(element, block, range);
  const [first] = words;
  return scrollUntilStill(view, () => {
    const atBlock =
      block === 'head' ? -view.scrollTop : element.getBoundingClientRect().top - topOf(view) - headroom;
    if (!first) return atBlock;
    const atWords = first.getBoundingClientRect().top - topOf(view) - view.clientHeight * aroundWords;
    return Math.max(atBlock, atWords);
  });
}

/** The desk's own top edge: where text disappears under the bar. */
function topOf(view: HTMLElement): number {
  return view.getBoundingClientRect().top;
}

function wordsAt(element: HTMLElement, block: string, [start, end]: readonly [number, number]) {
  const stretch = { start: { block, offset: start }, end: { block, offset: end } };
  return rangesOf(mapText<Node>(element), stretch);
}

/** Lets an element that is no control take the focus, until it goes elsewhere. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  // The glow or the painted words show the place; a ring around text would look like a control.
  element.focus({ preventScroll: true, focusVisible: false });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

function glow(element: HTMLElement): void {
  element.classList.remove('arrived');
  element.classList.add('arrived');
  const end = (): void => element.classList.remove('arrived');
  element.addEventListener('animationend', end, { once: true });
  // Where motion is unwanted there is no animation, and the tint stays until the focus leaves.
  element.addEventListener('blur', end, { once: true });
}
