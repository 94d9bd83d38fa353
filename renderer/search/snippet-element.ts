import type { Selected } from './selection.ts';

/** The id of a place's element, by which the keyboard finds it. */
export function snippetId({ at, index }: Selected): string {
  return `snippet-${at}-${index}`;
}

export function snippetElement(selected: Selected): HTMLElement | null {
  return document.getElementById(snippetId(selected));
}
