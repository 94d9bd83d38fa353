import { numberNames } from '../gazette/text/doc-number.ts';
import { readNumeral } from '../gazette/text/numerals.ts';
import { fold } from '../search/fold.ts';
import { parseDocNumber } from '../search/understand/doc-number.ts';

/** What tells papers apart in a number. */
export interface NumberName {
  /** Equal for every way to print the number. */
  readonly key: string;
  /** What tells the issuer: the letters of a 文号, or 青禾市政府令. */
  readonly letters: string;
}

const orderForm = /^(.+令)(?:(\d{4})年)?第?0*([\d一二三四五六七八九十百零]+)号$/;
/** 市政府令 is an order of the city whose gazette says so. */
const atHome = /^([省市县区州旗盟])政府令$/;

/**
 * The name of a number as it is said in the gazette of `place`: there, 市政府令第52号 is 青禾市政府令第52号. `null` for what
 * names nothing by itself: a bare 第N号 is an order of whoever says so.
 */
export function numberName(text: string | null, place = ''): NumberName | null {
  if (text === null) return null;
  const [order, organ, orderYear, orderNumber] = orderForm.exec(compact(numberNames(text)[0] ?? text)) ?? [];
  if (order !== undefined && organ !== undefined) {
    const letters = atHome.exec(organ)?.[1] === place.at(-1) ? `${place.slice(0, -1)}${organ}` : organ;
    const year = orderYear === undefined ? '' : `${orderYear}年`;
    return { key: `${letters}${year}${readNumeral(orderNumber ?? '')}`, letters };
  }
  const parsed = parseDocNumber(text);
  return parsed && { key: `${parsed.letters}[${parsed.year}]${parsed.number}`, letters: parsed.letters };
}

/** The key of {@link numberName}. */
export function numberKey(text: string | null, place = ''): string | null {
  return numberName(text, place)?.key ?? null;
}

/** A title as a key that is equal for every way to print it: widths, dashes, spaces and title marks do not count. */
export function titleKey(text: string | null): string | null {
  const key = text === null ? '' : compact(text).replace(/[<>]/g, '');
  return key === '' ? null : `《${key}》`;
}

function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}
