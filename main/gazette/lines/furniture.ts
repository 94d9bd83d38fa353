import type { Line } from './lines.ts';
import { findMastheads } from './mastheads.ts';
import { findPageNumbers, isDressedNumber, pageNumberRun } from './page-numbers.ts';
import { findRunningHeads } from './running-heads.ts';

/** Numbers of the lines that are headers, footers and page numbers left in the text. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const numbers = findPageNumbers(lines);
  const heads = findMastheads(lines, numbers);
  for (const line of lines) if (isDressedNumber(line)) heads.add(line.number);
  const furniture = new Set([...numbers, ...heads]);
  for (const number of pageNumberRun(lines, heads, furniture)) furniture.add(number);
  for (const number of findRunningHeads(lines, furniture)) furniture.add(number);
  return furniture;
}
