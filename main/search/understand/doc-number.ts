import { fold } from '../fold.ts';

/** 机关代字, year and running number of a 文号. */
export interface DocNumber {
  /** Folded, without spaces: 青禾政办. */
  readonly letters: string;
  readonly year: number;
  readonly number: number;
}

const numberForm = /^(.+?)[[(<{]?((?:19|20)\d\d)[\])>}]?第?0*(\d+)号?$/;

/** Reads `青禾政办〔2024〕36号` in any brackets, width and spacing; `null` for any other form. */
export function parseDocNumber(text: string): DocNumber | null {
  const [, letters, year, number] = numberForm.exec(fold(text).replaceAll(' ', '')) ?? [];
  if (letters === undefined || year === undefined || number === undefined) return null;
  return { letters, year: Number(year), number: Number(number) };
}

/** How well a number answers, above every title. */
const fullNumber = 6;
const numberPart = 5;

/** How well what was asked for names a number: greater is better, 0 is not at all. */
export function numberScore(docNumber: string, text: string): number {
  const own = parseDocNumber(docNumber);
  const asked = askedNumber(text);
  if (own === null || asked === null || asked.number !== own.number) return 0;
  if (asked.year !== null && asked.year !== own.year) return 0;
  if (asked.letters === own.letters && asked.year !== null) return fullNumber;
  return own.letters.includes(asked.letters) ? numberPart : 0;
}

const askedForm = /^(\D*?)(?:((?:19|20)\d\d)\D+)?0*(\d+)号?$/;

/** Letters (perhaps none), year (perhaps none) and running number, in any brackets and spacing. */
function askedNumber(text: string): { letters: string; year: number | null; number: number } | null {
  const plain = fold(text)
    .replace(/[[\](){}<>]/g, ' ')
    .trim();
  const [, letters, year, number] = askedForm.exec(plain) ?? [];
  if (letters === undefined || number === undefined) return null;
  const named = letters.replaceAll(' ', '').replace(/第$/, '');
  return { letters: named, year: year === undefined ? null : Number(year), number: Number(number) };
}
