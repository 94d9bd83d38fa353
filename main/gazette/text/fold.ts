/**
 * A copy of the text for matching, unit for unit as long as the original: full-width ASCII becomes ASCII, the many
 * brackets, quotes and dashes of the print become one of each. Patterns are written once, against this form; what is
 * shown and stored is always cut from the original by the same offsets.
 */
export function fold(text: string): string {
  return text.replace(foldable, foldUnit);
}

const pairs: readonly (readonly [from: string, to: string])[] = [
  ['〔【［「『﹝〖﹙', '('],
  ['〕】］」』﹞〗﹚', ')'],
  ['[{', '('],
  [']}', ')'],
  ['〈＜«', '<'],
  ['〉＞»', '>'],
  ['—–－―─‐‑−', '-'],
  ['　\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u200b\ufeff\t', ' '],
  ['﹑､', '、'],
  ['｡', '。'],
  ['“”„‟＂', '"'],
  ['‘’＇', "'"],
  ['∶︰', ':'],
  ['〇○', '〇'],
];

const single = new Map<number, string>();
for (const [from, to] of pairs) for (const unit of from) single.set(unit.charCodeAt(0), to);

const foldable = new RegExp(
  `[\\uff01-\\uff5e${pairs.map(([from]) => from.replace(/[\]\\^-]/g, '\\$&')).join('')}]`,
  'g',
);

function foldUnit(sign: string): string {
  const unit = sign.charCodeAt(0);
  const ascii = unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : sign;
  return single.get(unit) ?? single.get(ascii.charCodeAt(0)) ?? ascii;
}

/** Whether two wordings are the same but for widths, brackets, white space and punctuation. */
export function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

/** The letters, figures and characters of a text alone, folded: what two printings of one title share. */
export function words(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every kind of blank that a print can hold, the zero-width ones included. */
const blank = /[\s\u200b\ufeff]/g;

/** The text without any white space. */
export function squeeze(text: string): string {
  return text.replace(blank, '');
}

/** How many characters (code points) of a text are not white space. */
export function countInk(text: string): number {
  let count = 0;
  for (const _ of squeeze(text)) count++;
  return count;
}

/** Width in half-width columns, as a printer sees it: a Chinese character takes two. */
export function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}
