import type { Range } from '../../preload/contract.ts';
import { cutAtMarks } from '../marks/ranges.ts';

/** An element with its attributes and what stands in it; texts stay texts. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] ?? '');
  fill(element, children);
  return element;
}

/** Puts these into an element in place of what stood there. */
export function refill(element: Element, ...children: readonly (Node | string | null)[]): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  fill(element, children);
}

/** A text with its hits marked. */
export function marked(text: string, marks: readonly Range[]): Node {
  const pieces = cutAtMarks(text, marks).map((piece) =>
    piece.marked ? make('mark', { class: 'hit' }, piece.text) : piece.text,
  );
  const all = document.createDocumentFragment();
  fill(all, pieces);
  return all;
}

/** A button that does something. */
export function button(words: string, onPress: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'btn' }, words);
  made.onclick = onPress;
  return made;
}

function fill(parent: Node, children: readonly (Node | string | null)[]): void {
  for (const child of children) {
    if (child === null) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}
