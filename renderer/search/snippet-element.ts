import type { Selected } from './selection.ts';

/** The id of a snippet's element, by which the keyboard finds it. */
export function snippetId({ documentId, index }: Selected): string {
  return `snippet ${documentId} ${index}`;
}

export function snippetElement(selected: Selected): HTMLElement | null {
  return document.getElementById(snippetId(selected));
}

export function focusSnippet(selected: Selected | null): void {
  if (selected === null) return;
  const element = snippetElement(selected);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
