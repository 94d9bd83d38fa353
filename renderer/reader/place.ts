import type { Place } from '../../preload/contract.ts';

/** The edges of something on the screen, in pixels from the top of the window. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Index of the first of `count` things, ordered from top to bottom, that reaches below `line`; the last one when none
 * does, -1 when there are none. Asks for as few extents as it can: each makes the browser lay out the page.
 */
export function indexAtLine(count: number, extentOf: (index: number) => Extent, line: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (extentOf(middle).bottom > line) high = middle;
    else low = middle + 1;
  }
  return high < 0 ? -1 : low;
}

/** Where reading stands when `line` is the top edge of the view and `block` the block at it. */
export function placeAt(documentId: string, block: string, extent: Extent, line: number): Place {
  const height = extent.bottom - extent.top;
  const fraction = height > 0 ? (line - extent.top) / height : 0;
  return { documentId, block, fraction: Math.min(1, Math.max(0, fraction)) };
}

/** How far to scroll so that the place stands at `line` again; positive is downwards. */
export function distanceTo(place: Pick<Place, 'fraction'>, extent: Extent, line: number): number {
  return extent.top + place.fraction * (extent.bottom - extent.top) - line;
}
