import type { Place } from './weigh.ts';

/** What is shorter stands twice side by side by nature: cells of a table, names in a list. */
const shortest = 8;

/** Whether two places are the same one of a stretch of text that stands twice, the copies side by side. */
export function isDoubled(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.start < other.start ? [one.start, other.start] : [other.start, one.start];
  const distance = second - first;
  if (distance < shortest) return false;
  let common = 0;
  while (common < distance && text[first + common] === text[second + common]) common += 1;
  for (let back = 1; common < distance && back <= first; back += 1) {
    if (text[first - back] !== text[second - back]) break;
    common += 1;
  }
  // The line end between the copies is no part of either.
  return common >= distance - 1;
}
