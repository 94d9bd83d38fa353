import type { KeyboardEvent } from 'react';

function cards(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-note-id]') ?? [])];
}

/** Brings a card of the list into view and gives it the focus. */
export function focusCard(list: HTMLElement | null, index: number): void {
  const card = cards(list)[index];
  card?.querySelector<HTMLElement>('.note-quote')?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}

/** Gives the focus to a note's card. */
export function focusOwn(list: HTMLElement | null, noteId: string): void {
  focusCard(
    list,
    cards(list).findIndex((card) => card.dataset.noteId === noteId),
  );
}

/** After a card is gone, the focus is on the next, else on the one before, else on the list. */
export function focusBeside(list: HTMLElement | null, noteId: string): void {
  const all = cards(list);
  const index = all.findIndex((card) => card.dataset.noteId === noteId);
  if (all.length > 1) focusCard(list, index + 1 < all.length ? index + 1 : index - 1);
  else list?.focus();
}

/** Arrows go from card to card; in fields and groups of choices they have other work. */
export function moveByArrow(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof Element && event.target.closest('form, select')) return;
  const here = cards(list).findIndex((card) => card.contains(document.activeElement));
  focusCard(list, here + (event.key === 'ArrowDown' ? 1 : -1));
  event.preventDefault();
}
