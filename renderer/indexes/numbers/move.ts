/**
 * The number that an arrow key leads to among those that can be opened, in order: the next or the one before; up and
 * down the nearest a line or more away. `null` where there is none, and for other keys.
 *
 * @param line how many numbers stand beside one another
 */
export function numberFrom(
  numbers: readonly number[],
  from: number,
  key: string,
  line: number,
): number | null {
  if (key === 'ArrowRight') return numbers.find((number) => number > from) ?? null;
  if (key === 'ArrowLeft') return numbers.findLast((number) => number < from) ?? null;
  if (key === 'ArrowDown') return numbers.find((number) => number >= from + line) ?? null;
  if (key === 'ArrowUp') return numbers.findLast((number) => number <= from - line) ?? null;
  if (key === 'Home') return numbers[0] ?? null;
  if (key === 'End') return numbers.at(-1) ?? null;
  return null;
}
