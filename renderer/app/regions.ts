/** The parts of the window that F6 goes through, in order: whatever carries `data-region`. */
function regions(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-region]'));
}

/** The next region in a circle; from outside of all of them, the first or the last. */
export function nextIndex(count: number, current: number, by: 1 | -1): number {
  if (current < 0) return by > 0 ? 0 : count - 1;
  return (current + by + count) % count;
}

/** Moves the focus to the next region (+1) or the one before (-1). */
export function moveRegion(by: 1 | -1): void {
  const all = regions();
  const current = all.findIndex((region) => region.contains(document.activeElement));
  const next = all[nextIndex(all.length, current, by)];
  if (next) focusIn(next);
}

/** Where a region takes the focus: itself, or what was marked for it, or its first control. */
const entrances = ['[data-region-focus]', '[tabindex="0"]', 'button:not(:disabled)', 'input', 'a[href]'];

export function focusIn(region: HTMLElement): void {
  if (region.tabIndex >= 0) {
    region.focus();
    return;
  }
  for (const entrance of entrances) {
    const control = region.querySelector<HTMLElement>(entrance);
    if (control) {
      control.focus();
      return;
    }
  }
}
