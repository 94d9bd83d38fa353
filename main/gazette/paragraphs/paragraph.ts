import type { Marker } from '../text/marker.ts';

/** Lines that are one paragraph of the text. */
export interface Paragraph {
  /** The lines joined as the reader shows them. */
  readonly text: string;
  /** Units at which a further printed line begins in `text`. */
  readonly breaks: readonly number[];
  readonly lines: readonly number[];
  /** The number the paragraph begins with, where its place in the sequence bears it out. */
  readonly marker: Marker | null;
}

/** Printed lines are joined with nothing between them, but with a space where Latin words meet. */
export function needsSpace(above: string, below: string): boolean {
  return /[A-Za-z]/.test(above.at(-1) ?? '') && /[A-Za-z]/.test(below[0] ?? '');
}
