import type { Range } from '../../preload/contract.ts';

/** So much of the sentence is shown on each side of the reference, in characters; the whole is one press away. */
const context = 28;

/** A sentence cut down to its reference and what stands around it, with … where it was cut. */
export function aroundMark(sentence: string, [start, end]: Range) {
  const before = [...sentence.slice(0, start)];
  const after = [...sentence.slice(end)];
  return {
    before: before.length > context + 1 ? `…${before.slice(-context).join('')}` : before.join(''),
    mark: sentence.slice(start, end),
    after: after.length > context + 1 ? `${after.slice(0, context).join('')}…` : after.join(''),
  };
}
