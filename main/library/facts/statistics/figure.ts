import { fold, squeeze } from '../../../gazette/text/fold.ts';

const number = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** The number that a cell prints: 31.26, -8.7%, 1,034.5. `null` for —, blanks and words, which name no number. */
export function numberOf(printed: string): number | null {
  const plain = squeeze(fold(printed)).replace(/%$/, '');
  return number.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}
