import type { Range, ReferenceRelation } from '../../../preload/contract.ts';
import { datePattern, fromMatch, isoDate } from '../../gazette/text/dates.ts';
import { fold } from '../../gazette/text/fold.ts';
import { sentenceAround } from '../sentence.ts';
import type { Change } from './state.ts';

/** 《某办法》第五条, 《某办法》（某号）中的第三条: only a part of the paper is meant. */
const partBehind = /^[)）]?(?:中)?(?:的)?第[〇零一二三四五六七八九十百\d、和至（）()]{1,16}[编章节条款项目]/;
const extending = /延长|延续|延期|顺延/;
const until = new RegExp(`(?:至|到)\\s*${datePattern}`);

/**
 * What a citation does to the document it names, by its relation and its sentence: the whole repealed, a part repealed or
 * amended, its term extended to a day that the sentence names. `null` for every other citation.
 *
 * @param text the citing block's text
 * @param range the citation in it
 */
export function readChange(
  text: string,
  range: Range,
  relation: ReferenceRelation,
): Pick<Change, 'kind' | 'until'> | null {
  const { sentence } = sentenceAround(text, range);
  const extension = extending.test(sentence) ? until.exec(fold(sentence)) : null;
  const day = extension === null ? null : fromMatch(extension);
  if (day !== null) return { kind: 'extends', until: isoDate(day) };
  if (relation === 'amends') return extending.test(sentence) ? null : { kind: 'amends', until: null };
  if (relation !== 'repeals') return null;
  const whole = !partBehind.test(fold(text.slice(range[1], range[1] + 24)));
  return { kind: whole ? 'repeals' : 'amends', until: null };
}
