import { parseDocNumber } from '../../../search/index.ts';
import { issuerByLetters } from '../../issuers.ts';
import { numberName } from '../../names.ts';

/** A document number as one of those that an organ counts through. */
export interface SeriesNumber {
  /** Whose gazette prints it; empty where the letters are one organ's everywhere. */
  readonly city: string;
  /** What the numbers have in common, folded: 青禾政办, 青禾市政府令. */
  readonly letters: string;
  /** `null` for orders, which are counted on over the years. */
  readonly year: number | null;
  readonly number: number;
}

const letter = /[\u3400-\u9fff]/;
const orderTail = /^(?:(\d{4})年)?(\d+)$/;

/**
 * Reads a number's place in its series; `null` for what belongs to none, such as a bare 〔2024〕12号.
 * @param city whose gazette prints it: there 市政府令第86号 is its own city's
 */
export function seriesNumber(docNumber: string, city: string): SeriesNumber | null {
  const name = numberName(docNumber, city);
  if (name === null || !letter.test(name.letters)) return null;
  const parsed = parseDocNumber(docNumber) ?? orderOf(name.key.slice(name.letters.length));
  if (parsed === null) return null;
  const { year, number } = parsed;
  const one = issuerByLetters(name.letters)?.certain === true;
  return { city: one ? '' : city, letters: name.letters, year, number };
}

function orderOf(tail: string): Pick<SeriesNumber, 'year' | 'number'> | null {
  const [, year, number] = orderTail.exec(tail) ?? [];
  return number === undefined
    ? null
    : { year: year === undefined ? null : Number(year), number: Number(number) };
}
