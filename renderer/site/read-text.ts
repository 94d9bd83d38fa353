import type { Range } from '../../preload/contract.ts';
import { make } from './dom.ts';

/** The text of an element as the search knows it, and a way to mark a stretch of it. */
export interface ReadText {
  readonly text: string;
  /** Puts a stretch into `mark` elements, one for each text node that it crosses; gives them. */
  readonly wrap: (range: Range) => HTMLElement[];
}

interface Stretch {
  readonly node: Text;
  /** Where the node's text begins in the whole. */
  readonly start: number;
}

/**
 * Reads the element's text nodes. Title and number, label and title, the cells of a table are pieces that the text keeps apart by one
 * sign of white space.
 */
export function readText(element: Element): ReadText {
  const pieces = Array.from(element.querySelectorAll('[data-piece]'));
  const stretches: Stretch[] = [];
  let text = '';
  for (const [at, piece] of (pieces.length > 0 ? pieces : [element]).entries()) {
    if (at > 0) text += ' ';
    for (const node of textNodes(piece)) {
      stretches.push({ node, start: text.length });
      text += node.data;
    }
  }
  return {
    text,
    wrap: ([start, end]) =>
      stretches
        .filter((one) => one.start < end && one.start + one.node.data.length > start)
        .map((one) => wrapIn(one, Math.max(0, start - one.start), end - one.start, stretches)),
  };
}

function textNodes(element: Element): Text[] {
  const nodes: Text[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node instanceof Text) nodes.push(node);
    else if (node instanceof Element) nodes.push(...textNodes(node));
  }
  return nodes;
}

/** Cuts the node in up to three; the piece behind the mark takes part on its own from then on. */
function wrapIn(stretch: Stretch, from: number, to: number, stretches: Stretch[]): HTMLElement {
  const { node, start } = stretch;
  const inside = from > 0 ? node.splitText(from) : node;
  if (to - from < inside.data.length) {
    const behind = inside.splitText(to - from);
    stretches.push({ node: behind, start: start + to });
  }
  const mark = make('mark', { class: 'hit' });
  inside.parentNode?.replaceChild(mark, inside);
  mark.appendChild(inside);
  return mark;
}
