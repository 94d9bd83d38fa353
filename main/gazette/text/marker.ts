import { fold } from './fold.ts';
import { numeralClass, readCircled, readNumeral } from './numerals.ts';
import { closeLetterSpacing } from './title.ts';

/** The ways gazettes number their parts, named by how the first looks. */
export type Scheme =
  | '第X部分'
  | '第X编'
  | '第X章'
  | '第X节'
  | '第X条'
  | '壹、'
  | 'Ⅰ.'
  | '一、'
  | '（一）'
  | '1.'
  | '(1)'
  | '①'
  | 'A.'
  | '(a)'
  | '1.1'
  | '——'
  | '△';

/** What a paragraph begins with. */
export interface Marker {
  readonly scheme: Scheme;
  /** As printed: 一, 3.1.2, 三十九; `null` for dashes and triangles. */
  readonly number: string | null;
  /** Value of the number; of the last component for 3.1.2; 0 without a number. */
  readonly value: number;
  /** Components of 3.1.2; empty for other schemes. */
  readonly path: readonly number[];
  /** Units up to where the words begin. */
  readonly length: number;
  /** Whether white space parts the number from the words. */
  readonly spaced: boolean;
}

const divisions: Readonly<Record<string, Scheme>> = {
  部分: '第X部分',
  编: '第X编',
  章: '第X章',
  节: '第X节',
  条: '第X条',
};
const division = new RegExp(
  `^第\\s?([${numeralClass}]+(?:\\s[${numeralClass}]+)*)\\s?(部分(?=[\\s:、]|$)|[编章节条])(之[一二三四五六七八九十])?`,
);
const capital = /^([壹贰叁肆伍陆柒捌玖拾])\s?[、.]/;
const capitals = '壹贰叁肆伍陆柒捌玖拾';
const letter = /^([A-Za-z])[.、](?![A-Za-z\d.])/;
const bracketedLetter = /^\(\s?([a-z])\s?\)/;
const chinese = /^([一二三四五六七八九十百]+)\s?[、.](?![、.])/;
const bracketed = /^\(\s?([一二三四五六七八九十]+)\s?\)[、.]?/;
const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\.(?!\d))?(?=\s|[\u3400-\u9fffIVX\u2160-\u217f"《])/;
const plain = /^(\d{1,3})[.、](?!\d)/;
const single = /^(\d{1,2})\s+(?=[\u3400-\u9fff])/;
const bracketedPlain = /^\(?\s?(\d{1,3})\s?\)/;

/** Whether a scheme numbers the divisions of a text, whose headings stand alone. */
export function isDivision(scheme: Scheme): boolean {
  return scheme === '第X部分' || scheme === '第X编' || scheme === '第X章' || scheme === '第X节';
}

/** Reads the marker at the head of a line. It says what the line looks like; whether it is a heading others decide. */
export function readMarker(text: string): Marker | null {
  const line = fold(text.slice(0, 40));
  return (
    readDivision(line) ??
    counted(line, chinese, '一、') ??
    counted(line, bracketed, '（一）') ??
    readDecimal(line) ??
    counted(line, plain, '1.') ??
    counted(line, bracketedPlain, '(1)') ??
    listed(line, capital, '壹、', (sign) => capitals.indexOf(sign) + 1) ??
    listed(line, letter, 'A.', placeInAlphabet) ??
    listed(line, bracketedLetter, '(a)', placeInAlphabet) ??
    readSign(line)
  );
}

const unsure: readonly (readonly [form: string, scheme: Scheme, pattern: RegExp])[] = [
  ['一 ', '一、', /^([一二三四五六七八九十]{1,3})\s+(?=[\u3400-\u9fff])/],
  ['一,', '一、', /^([一二三四五六七八九十]{1,3}),\s*(?=[\u3400-\u9fff])/],
  ['Ⅰ.', 'Ⅰ.', /^([\u2160-\u216b])\s?[.、]\s*(?=[\u3400-\u9fff])/],
  ['1', '1.1', /^(\d{1,2})(?=[\u3400-\u9fff、()]{2,20}$)/],
];

/**
 * Reads what could be a marker where others like it go on, with the form it has: 一 总体要求, 一，总体要求, Ⅰ.总则, and 1总则 on
 * a line of its own.
 */
export function readUnsureMarker(text: string): { readonly form: string; readonly marker: Marker } | null {
  if (closeLetterSpacing(text) !== text) return null;
  const line = fold(text.slice(0, 40));
  for (const [form, scheme, pattern] of unsure) {
    const match = pattern.exec(line);
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    const value = scheme === 'Ⅰ.' ? number.charCodeAt(0) - 0x215f : readNumeral(number);
    if (value === null || value === 0) continue;
    const found = marker(line, match[0], scheme, number, value);
    return { form, marker: scheme === '1.1' ? { ...found, path: [value] } : found };
  }
  return null;
}

function marker(line: string, match: string, scheme: Scheme, number: string | null, value: number): Marker {
  const blank = /^\s*/.exec(line.slice(match.length))?.[0].length ?? 0;
  const length = match.length + blank;
  return { scheme, number, value, path: [], length, spaced: blank > 0 || length === line.length };
}

function readDivision(line: string): Marker | null {
  const match = division.exec(line);
  if (match === null) return null;
  const number = (match[1] ?? '').replace(/\s/g, '');
  const value = readNumeral(number);
  const scheme = divisions[match[2] ?? ''];
  if (value === null || scheme === undefined) return null;
  return marker(line, match[0], scheme, number + (match[3] ?? ''), value);
}

function counted(line: string, pattern: RegExp, scheme: Scheme): Marker | null {
  const match = pattern.exec(line);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  if (scheme === '(1)' && !line.startsWith('(') && !/^\d{1,2}\)/.test(line)) return null;
  const value = readNumeral(number);
  return value === null ? null : marker(line, match[0], scheme, number, value);
}

function listed(
  line: string,
  pattern: RegExp,
  scheme: Scheme,
  valueIn: (sign: string) => number,
): Marker | null {
  const match = pattern.exec(line);
  const sign = match?.[1];
  return match === null || sign === undefined ? null : marker(line, match[0], scheme, sign, valueIn(sign));
}

function placeInAlphabet(sign: string): number {
  return sign.toLowerCase().charCodeAt(0) - 96;
}

function readDecimal(line: string): Marker | null {
  const match = decimal.exec(line) ?? single.exec(line);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const path = number.split('.').map(Number);
  if (path.includes(0)) return null;
  return { ...marker(line, match[0].trimEnd(), '1.1', number, path.at(-1) ?? 0), path };
}

function readSign(line: string): Marker | null {
  const first = line[0] ?? '';
  const circled = readCircled(first);
  if (circled !== null) return marker(line, first, '①', first, circled);
  const dash = /^-{2,}/.exec(line);
  if (dash !== null) return marker(line, dash[0], '——', null, 0);
  return /^[△▲◆☆★]/.test(first) ? marker(line, first, '△', null, 0) : null;
}
