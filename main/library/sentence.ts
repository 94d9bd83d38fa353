import type { Range } from '../../preload/contract.ts';

const ends = /[。；！？\n]/;
const closers = /[”’」』）)】〕]/;

/**
 * The sentence around a stretch of a text: cut behind 。；！？ (with the closing quotes and brackets that follow) and at
 * line ends, never inside the stretch itself. Gives the sentence, with a table's tabs as spaces, and the stretch in it.
 */
export function sentenceAround(text: string, [start, end]: Range): { sentence: string; mark: Range } {
  let from = start;
  while (from > 0 && !cutsBefore(text, from)) from -= 1;
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  let to = end;
  while (to < text.length && text.charAt(to) !== '\n' && (to === end || !cutsBefore(text, to))) to += 1;
  const sentence = text.slice(from, to).replaceAll('\t', '\u3000').trimEnd();
  return { sentence, mark: [start - from, end - from] };
}

/** Whether a sentence ends right before `at`. */
function cutsBefore(text: string, at: number): boolean {
  let before = at - 1;
  if (closers.test(text.charAt(at))) return false;
  while (before > 0 && closers.test(text.charAt(before))) before -= 1;
  return ends.test(text.charAt(before));
}
