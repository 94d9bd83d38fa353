/** The element that shows an address; `null` when the document has no such place (any more). */
export function elementAt(root: ParentNode, address: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-address="${CSS.escape(address)}"]`);
}

/** Every element with an address, from top to bottom. */
export function addressed(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-address]'));
}

export function addressOf(element: HTMLElement): string {
  return element.dataset.address ?? 'head';
}
