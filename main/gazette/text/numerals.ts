const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digits.set('〇', 0).set('○', 0).set('两', 2);
// 二O二三年 is printed with the Latin letter.
digits.set('O', 0).set('o', 0);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters a Chinese or Arabic whole number is written with, for building patterns. */
export const numeralClass = '一二三四五六七八九十百千零〇两\\d';

/** Value of 三十九, 39, 二〇二一 (read digit by digit when no unit stands in it); `null` for anything else. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '') return null;
  const hasUnit = [...text].some((sign) => units.has(sign));
  return hasUnit ? readByUnits(text) : readByDigits(text);
}

function readByDigits(text: string): number | null {
  let value = 0;
  for (const sign of text) {
    const digit = digits.get(sign);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function readByUnits(text: string): number | null {
  let total = 0;
  let pending = 0;
  for (const sign of text) {
    const digit = digits.get(sign);
    const unit = units.get(sign);
    if (digit !== undefined) pending = digit;
    else if (unit !== undefined) {
      total += (pending === 0 ? 1 : pending) * unit;
      pending = 0;
    } else return null;
  }
  return total + pending;
}

/** Value of ① to ㊿, `null` for other characters. */
export function readCircled(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x323c;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x328d;
  return null;
}
