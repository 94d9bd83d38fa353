/** The sizes offered, in percent. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** A size within what is offered, for settings that came from elsewhere. */
export function nearestTextSize(percent: number): number {
  const smallest = textSizes[0];
  const largest = textSizes[textSizes.length - 1] ?? smallest;
  return Math.min(largest, Math.max(smallest, percent));
}

/** The next size up (+1) or down (-1); `percent` itself at the ends. */
export function stepTextSize(percent: number, direction: 1 | -1): number {
  const sizes: readonly number[] = direction > 0 ? textSizes : textSizes.toReversed();
  return sizes.find((size) => (size - percent) * direction > 0) ?? percent;
}
