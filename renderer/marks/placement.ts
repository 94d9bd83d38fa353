/** The part of the window that words take up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between the words and what is shown beside them, and between that and the window's edge, in pixels. */
const gap = 8;

/**
 * Where something of a size goes beside words: below them, above them where there is no room, never outside of the
 * window. Pixels of the window.
 */
export function placeBeside(
  words: Box,
  size: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = words.bottom + gap;
  const above = words.top - gap - size.height;
  const top = below + size.height + gap <= window.height || above < gap ? below : above;
  return {
    left: clamp(words.left, gap, window.width - size.width - gap),
    top: clamp(top, gap, window.height - size.height - gap),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
