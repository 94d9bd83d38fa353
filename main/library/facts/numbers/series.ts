import { fold } from '../../../search/fold.ts';
import { issuerByLetters } from '../../issuers.ts';
import { parseDocNumber } from '../../names.ts';

/** A document number as one of those that an organ counts through. */
export interface SeriesNumber {
  /** Whose gazette prints it; empty where the letters are one organ's everywhere. */
  readonly city: string;
  /** What the numbers have in common, folded: 青禾政办, 青禾市人民政府令. */
  readonly letters: string;
  /** `null` for orders, which are counted on over the years. */
  readonly year: number | null;
  readonly number: number;
}

const order = /^(.+令)第?0*(\d+)号$/;
const letter = /[\u3400-\u9fff]/;

/**
 * Reads a number's place in its series; `null` for what belongs to none, such as a bare 〔2024〕12号.
 * @param city whose gazette prints it: there 市政府令第86号 is its own city's
 */
export function seriesNumber(docNumber: string, city: string): SeriesNumber | null {
  const parsed = parseDocNumber(docNumber);
  if (parsed !== null) {
    if (!letter.test(parsed.letters)) return null;
    return { city: issuerByLetters(parsed.letters) === null ? city : '', ...parsed };
  }
  const [, letters, number] = order.exec(fold(docNumber).replaceAll(' ', '')) ?? [];
  if (letters === undefined) return null;
  return { city, letters: fullLetters(letters, fold(city)), year: null, number: Number(number) };
}

/** 市政府令 and 本市人民政府令 are 青禾市人民政府令 in 青禾市. */
function fullLetters(letters: string, city: string): string {
  const full = letters.replace(/(?<!人民)政府令$/, '人民政府令').replace(/^本(?=[省市州县区旗])/, '');
  const home = /^[省市州县区旗]人民政府令$/.test(full) && city.endsWith(full.charAt(0));
  return home ? `${city.slice(0, -1)}${full}` : full;
}
