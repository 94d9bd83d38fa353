import type { Block } from '../../../preload/contract.ts';
import { readMarker } from '../../gazette/text/marker.ts';

/** Offsets into a block's text: `[0, num)` is its number as printed, `[num, heading)` its heading, the rest its words. */
export interface SplitBlock {
  readonly num: number;
  readonly heading: number;
}

/** Where number and heading of a block end. Both are 0 long where the text does not begin with them. */
export function splitBlock({ text, number, heading }: Block): SplitBlock {
  const num = number === null ? 0 : (readMarker(text)?.length ?? 0);
  const words = heading === null ? -1 : text.indexOf(heading, num);
  const between = words < 0 ? '' : text.slice(num, words);
  if (words < 0 || heading === null || between.trim() !== '') {
    // Letter-spaced headings (附　则) are kept as printed.
    return {
      num,
      heading: heading !== null && squeezed(text.slice(num)) === squeezed(heading) ? text.length : num,
    };
  }
  return { num, heading: words + heading.length };
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
