import type { KeyboardEvent } from 'react';

/** What opens a line of a list of documents. */
const opener = '.reading-open';

export function lineId(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-line]')?.dataset.line ?? null;
}

function openers(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(opener)];
}

/** Arrows, Home and End go from line to line; Tab goes to what each line offers. */
export function moveInLines(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = openers(list);
  const here = all.findIndex((line) => lineId(line) === lineId(document.activeElement));
  if (here < 0) return;
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}

/** The line of this document, else the one that has its place in the list now, takes the focus. */
export function focusLine(list: HTMLElement, documentId: string, index: number): void {
  const all = openers(list);
  const line = all.find((each) => lineId(each) === documentId) ?? all[Math.min(index, all.length - 1)];
  line?.focus();
}
