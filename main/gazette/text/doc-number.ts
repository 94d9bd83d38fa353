import { fold, squeeze } from './fold.ts';
import { readLabels } from './labels.ts';
import { cutLeadIn } from './lead-ins.ts';
import { readNumeral } from './numerals.ts';

/** A document number as found in a text. */
export interface FoundNumber {
  /** UTF-16 offsets into the searched text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Normalised: 〔〕 around the year, no spaces, no leading zeros. */
  readonly docNumber: string;
}

const han = '\\u3400-\\u9fff';
const year = '[(<]\\s{0,2}(\\d{4}|[〇零一二三四五六七八九]{4})\\s{0,2}[)>]';
const running = '(\\d{1,5}|[一二三四五六七八九十百零〇]{1,6})';
/** 机关代字 + bracketed year + number; on folded text. The letters are cut down to the code afterwards. */
const yearNumber = new RegExp(`([${han}]{1,16})\\s{0,2}${year}\\s{0,2}第?\\s?${running}\\s?号`, 'g');
/** 省政府令第334号, 某某市人民政府令第80号, 农业农村部令2018年第1号. */
const orderNumber = new RegExp(
  `([${han}]{1,20}令)\\s{0,4}\\(?((?:\\d{4}年)?第\\s?[\\d一二三四五六七八九十百]+\\s?号)\\)?`,
  'g',
);

/** Every document number of a text in order, none inside another. */
export function findNumbers(text: string): FoundNumber[] {
  const folded = fold(text);
  if (!folded.includes('号')) return [];
  const found: FoundNumber[] = [];
  for (const match of folded.matchAll(yearNumber)) {
    const whole = match[1] ?? '';
    const alone = folded[match.index - 1] === '(' || fillsCell(text, match);
    const letters = alone ? whole : cutLeadIn(whole, behindFigure(folded, match.index));
    if (letters === '') continue;
    const start = match.index + (match[1] ?? '').length - letters.length;
    const docNumber = `${letters}〔${westernYear(match[2] ?? '')}〕${readNumeral(match[3] ?? '')}号`;
    found.push({ start, end: match.index + match[0].length, docNumber });
  }
  for (const match of folded.matchAll(orderNumber)) {
    const letters = cutLeadIn(match[1] ?? '', behindFigure(folded, match.index));
    if (letters.length < 2) continue;
    const start = match.index + (match[1] ?? '').length - letters.length;
    const docNumber = `${letters}${(match[2] ?? '').replace(/\s/g, '')}`;
    found.push({ start, end: match.index + match[0].length, docNumber });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A number that is all of a table's cell has no words before it that lead up to it. */
function fillsCell(text: string, match: RegExpExecArray): boolean {
  const before = text[match.index - 1] ?? '';
  const after = text[match.index + match[0].length] ?? '';
  return /^[\t\n]$/.test(before) && /^[\t\n]?$/.test(after);
}

function behindFigure(folded: string, at: number): boolean {
  return /\d/.test(folded[at - 1] ?? '');
}

const digitOf = '〇一二三四五六七八九';
function westernYear(year: string): string {
  return /^\d/.test(year)
    ? year
    : [...year].map((sign) => String(Math.max(0, digitOf.indexOf(sign)))).join('');
}

/** Whether two numbers are one: orders are also called 市政府令第12号 for 某某市人民政府令第12号. */
export function sameNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const order = /令((?:\d{4}年)?第.+号)$/;
  const tail = order.exec(a)?.[1];
  return tail !== undefined && tail === order.exec(b)?.[1];
}

/**
 * The names under which a number is known: 某某市人民政府令第12号 is also 某某市政府令第12号, and at home 市政府令第12号. The first
 * is the fullest; equal keys mean the same paper.
 */
export function numberNames(docNumber: string): string[] {
  const short = docNumber.replace('人民政府令', '政府令').replace(/^本(?=[省市县区州])/, '');
  const home = /[省市县区州旗盟]政府令(?:\d{4}年)?第.+号$/.exec(short)?.[0];
  return home === undefined || home === short ? [short] : [short, home];
}

/** 〔2022〕12号 without letters, as minutes of meetings bear it. */
const bareNumber = /^\(?\(\s?(\d{4})\s?\)\s?第?(\d{1,4})号\)?$/;
const bareOrder = /^\(?((?:\d{4}年)?第)\s?([\d一二三四五六七八九十百]+)\s?号\)?$/;

/** What stands on the line of a number beside it. */
export interface NumberLine {
  readonly docNumber: string;
  /** The registration code behind the number. */
  readonly code: string | null;
}

/** Letters of the place, figures of the organ, year, running number. */
const code = '[A-Z]{2,8}\\d{0,4}-\\d{4}-\\d{2,8}';
const namedCode = `[\\u3400-\\u9fff]{0,8}(?:编号|登记号|备案号|编码)`;

const behindNumber = new RegExp(
  `\\s{0,9}(?:签\\s?发\\s?人?\\s?:.{0,20}|\\((?:现行|继续)?有效\\)|\\(已?(?:失效|废止|修改)\\)|\\(?(?:${namedCode}\\s{0,3}:?\\s{0,3})?(${code})\\)?)$`,
);
/** 青 政 办〔2024〕36号: letters set apart. */
const letterSpaced = new RegExp(`^\\(?[${han}](?:\\s{1,4}[${han}]){1,15}\\s{0,4}\\(`);

/**
 * The number when a line holds one and no words of a text: 青政办〔2024〕36号, （青政办〔2024〕36号）, 第80号; who signs it, a
 * registration code and 有效 may stand behind. A bare 第80号 gives `第80号`; whose it is the title above says.
 */
export function readNumbered(text: string): NumberLine | null {
  // Most lines hold none, and to fold them all takes long.
  if (!text.includes('号')) return null;
  const folded = fold(text).trim();
  if (folded.length > 80) return null;
  const { length, code } = behindNumberOf(folded);
  const bare = folded.slice(0, folded.length - length);
  const docNumber = numberAlone(letterSpaced.test(bare) ? squeeze(bare) : bare);
  return docNumber === null ? null : { docNumber, code };
}

/** How many units behind the number are not the number's, and the code that they give: labels (公开方式：主动公开) or a code alone. */
function behindNumberOf(folded: string): { length: number; code: string | null } {
  const match = behindNumber.exec(folded);
  if (match !== null) return { length: match[0].length, code: match[1] ?? null };
  const rest = /号\)?(\s{1,9}\S.*)$/.exec(folded)?.[1] ?? '';
  const labels = readLabels(rest);
  if (labels.length === 0) return { length: 0, code: null };
  const value = labels.find((label) => label.gives === 'code')?.value ?? '';
  return { length: rest.length, code: value === '' ? null : (readCodeLine(value) ?? squeeze(value)) };
}

/** The number of a line that holds one and no words of a text. */
export function readNumberLine(text: string): string | null {
  return readNumbered(text)?.docNumber ?? null;
}

function numberAlone(line: string): string | null {
  if (line.length > 40) return null;
  const order = bareOrder.exec(line);
  if (order !== null) return `${order[1]}${order[2]}号`;
  const bare = bareNumber.exec(line);
  if (bare !== null) return `〔${bare[1]}〕${Number(bare[2])}号`;
  const [first] = findNumbers(line);
  if (first === undefined) return null;
  const rest = line.slice(0, first.start) + line.slice(first.end);
  return /^[\s()]*$/.test(rest) ? first.docNumber : null;
}

/** 统一编号 alone or behind its name. */
const registration = new RegExp(`^(?:\\(?${namedCode}\\)?)?[\\s:]*\\(?(${code})\\)?$`);
/** 青规〔2024〕003—市政府002: running number of the city, of the office. */
const cityRegistration = /^[\u3400-\u9fff]{1,6}规字?\(\d{4}\)\s?\d{1,4}-[\u3400-\u9fff]{1,10}\d{1,4}$/;

/** YP0120230009: letters, the issuer's figures, year and running number without a dash. */
const closeRegistration =
  /^(?:\(?[\u3400-\u9fff]{0,8}(?:编号|登记号|备案号|编码)\)?)?[\s:]*\(?([A-Z]{2,4}\d{2}(?:19|20)\d{2}\d{4,5})\)?$/;

/** The registration code when the line is nothing but one. */
export function readCodeLine(text: string): string | null {
  const line = fold(text).trim();
  if (cityRegistration.test(line)) return squeeze(text);
  return (registration.exec(line) ?? closeRegistration.exec(line))?.[1] ?? null;
}
