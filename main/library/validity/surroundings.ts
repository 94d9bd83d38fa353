import type { Range } from '../../../preload/contract.ts';
import { fold } from '../../gazette/text/fold.ts';
import { readMarker } from '../../gazette/text/marker.ts';
import { sentenceAround } from '../sentence.ts';

/** The words around a paper that a sentence names, folded, without what stands in brackets. */
export interface Surroundings {
  /** Before the list of papers that it belongs to, behind the paper named before that list. */
  readonly head: string;
  /** Right behind it, up to the next paper of the list; the same as `tail` behind the last one. */
  readonly own: string;
  /** Behind the list, up to the next paper. */
  readonly tail: string;
  /** The text of the block before the list. */
  readonly before: string;
  /** Behind it, to the end of the sentence, with everything. */
  readonly rest: string;
  /** Whether nothing but a number stands before it: a member of a list whose verb stands above. */
  readonly listed: boolean;
}

/**
 * Reads what surrounds one of the papers that a block names. 《甲》（甲号）、《乙》和原《丙》 is one list, 《甲》施行后，《乙》 are two.
 *
 * @param named where all papers named in the block stand, in order
 */
export function surroundings(text: string, range: Range, named: readonly Range[]): Surroundings {
  const { sentence, mark } = sentenceAround(text, range);
  const from = range[0] - mark[0];
  const to = from + sentence.length;
  const folded = fold(text);
  const within = named.filter(([start, end]) => start >= from && end <= to);
  const at = within.findIndex(([start]) => start === range[0]);
  const gap = (index: number) =>
    outsideBrackets(folded, within[index]?.[1] ?? from, within[index + 1]?.[0] ?? to, within[index]);
  let [first, last] = [at, at];
  while (first > 0 && joins(gap(first - 1))) first -= 1;
  while (last < within.length - 1 && joins(gap(last))) last += 1;
  const start = within[first]?.[0] ?? from;
  const lead = folded.slice(from, start);
  const numbered = readMarker(lead)?.length ?? 0;
  return {
    head: behindTitle(gap(first - 1)),
    own: upToTitle(gap(at)),
    tail: upToTitle(gap(last)),
    before: folded.slice(0, start),
    rest: folded.slice(range[1], to),
    listed: /^[\s\d、.(]*$/.test(lead.slice(numbered)),
  };
}

const otherVerb =
  /施行|实施|执行|生效|规定|要求|精神|根据|按照|依据|废止|失效|修[改订]|延[长续]|后|前|第.{1,8}条/;

/** 、 和 ，原 、市财政局印发的 join two papers to one list. */
function joins(between: string): boolean {
  return between.length <= 30 && !/[。;:《]/.test(between) && !otherVerb.test(between);
}

/** Where a title stands that is not counted among the papers named, the words beyond it are about that one. */
function upToTitle(words: string): string {
  return words.split('《')[0] ?? '';
}

function behindTitle(words: string): string {
  return words.split('》').at(-1) ?? '';
}

/** The text between two offsets without brackets; those that the paper before it opens are closed in it. */
function outsideBrackets(folded: string, from: number, to: number, opener: Range | undefined): string {
  let depth = opener === undefined ? 0 : opened(folded.slice(...opener));
  let kept = '';
  for (const sign of folded.slice(from, to)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += sign;
  }
  return kept;
}

function opened(words: string): number {
  return Math.max(0, words.split('(').length - words.split(')').length);
}
