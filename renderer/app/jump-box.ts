import { focusIn } from './regions.ts';

/** The id by which shortcuts find the box in the top bar. */
export const jumpBoxId = 'jump-box';

/** The box takes the focus, its words selected, ready for others. */
export function focusJumpBox(): void {
  const box = document.getElementById(jumpBoxId);
  box?.focus();
  if (box instanceof HTMLInputElement) box.select();
}

/** Gives the focus to the text, `false` where no text is shown. */
export function leaveJumpBox(): boolean {
  const text = document.querySelector<HTMLElement>('[data-region="text"]');
  if (text) focusIn(text);
  return text !== null;
}
