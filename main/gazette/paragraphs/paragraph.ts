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

/** Joins two printed lines: nothing between them, but a space where Latin words meet. */
export function glue(above: string, below: string): string {
  return /[A-Za-z]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}
