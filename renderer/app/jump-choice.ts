import type { JumpTarget } from '../../preload/contract.ts';
import { readLink } from '../../preload/contract-links.ts';

/** 86号, 〔2024〕36, [2020]3: what a person types who knows the number. */
const likeNumber = /\d+\s*号|[〔[［(（【]\s*\d{4}\s*[〕\]］)）】]/u;

/**
 * Which line of the list Enter takes when nothing was chosen: the first document when what was typed is a number, a whole
 * title or a link, else the last line, the search.
 */
export function firstChoice(typed: string, targets: readonly JumpTarget[]): number {
  const words = typed.trim();
  const first = targets[0];
  if (first && (likeNumber.test(words) || first.title === words || readLink(words) !== null)) return 0;
  return targets.length;
}
