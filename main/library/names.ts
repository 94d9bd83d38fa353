import { fold } from '../search/fold.ts';

/** 机关代字, year and running number of a 文号. */
export interface DocNumber {
  /** Folded, without spaces: 青禾政办. */
  readonly letters: string;
  readonly year: number;
  readonly number: number;
}

const numberForm = /^(.+?)[[(<{]?((?:19|20)\d\d)[\])>}]?第?0*(\d+)号?$/;
const orderForm = /^(.+)令第?0*(\d+)号$/;

/** Reads `青禾政办〔2024〕36号` in any brackets, width and spacing; `null` for any other form. */
export function parseDocNumber(text: string): DocNumber | null {
  const [, letters, year, number] = numberForm.exec(compact(text)) ?? [];
  if (letters === undefined || year === undefined || number === undefined) return null;
  return { letters, year: Number(year), number: Number(number) };
}

/**
 * The number as a key that is equal for every way to print it. `null` for what names nothing by itself: a bare
 * 第N号 is an order of whoever says so.
 */
export function numberKey(text: string | null): string | null {
  if (text === null) return null;
  const parsed = parseDocNumber(text);
  if (parsed !== null) return `${parsed.letters}[${parsed.year}]${parsed.number}`;
  const [, organ, order] = orderForm.exec(compact(text)) ?? [];
  return organ === undefined ? null : `${organ}令${Number(order)}`;
}

/** A title as a key that is equal for every way to print it: widths, dashes, spaces and title marks do not count. */
export function titleKey(text: string | null): string | null {
  const key = text === null ? '' : compact(text).replace(/[<>]/g, '');
  return key === '' ? null : `《${key}》`;
}

function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}
