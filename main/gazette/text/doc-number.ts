import { fold } from './fold.ts';

/** A document number as found in a text. */
export interface FoundNumber {
  /** UTF-16 offsets into the searched text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Normalised: 〔〕 around the year, no spaces, no leading zeros. */
  readonly docNumber: string;
}

const han = '\\u3400-\\u9fff';
/** 机关代字 + bracketed year + number; on folded text. The letters are cut down to the code afterwards. */
const yearNumber = new RegExp(
  `([${han}]{1,16})\\s?\\((\\d{4}|[〇零一二三四五六七八九]{4})\\)\\s?第?\\s?(\\d{1,5})\\s?号`,
  'g',
);
/** 省政府令第334号, 某某市人民政府令第80号, 农业农村部令2018年第1号. */
const orderNumber = new RegExp(
  `([${han}]{1,20}令)\\s?\\(?((?:\\d{4}年)?第\\s?[\\d一二三四五六七八九十百]+\\s?号)\\)?`,
  'g',
);

/** Words that lead up to a number and are no part of its letters; the letters start behind the last of them. */
const leadIns = [
  '按照',
  '依照',
  '根据',
  '依据',
  '参照',
  '贯彻',
  '落实',
  '执行',
  '转发',
  '印发',
  '废止',
  '修改',
  '关于',
  '规定',
  '文件',
  '详见',
  '以及',
  '或者',
  '同时',
  '通过',
  '继续',
  '严格',
  '遵照',
  '经由',
  '发布',
  '公布',
  '制定',
  '原有',
  '批准',
  '适用',
  '收到',
  '来文',
  '你局',
  '你市',
  '你县',
  '遵守',
  '符合',
  '违反',
  '引用',
  '采用',
  '沿用',
  '参见',
  '取代',
  '替代',
  '修订',
  '公告',
  '通告',
  '下发',
  '签发',
  '下达',
  '出台',
  '实施',
  '施行',
  '补充',
  '衔接',
  '改为',
  '其中',
  '属于',
  '纳入',
  '列入',
];
const leadSigns = '的按据见及与由以将于等和在照为是从把被其该此所之到'.split('');

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
    const docNumber = `${letters}〔${westernYear(match[2] ?? '')}〕${Number(match[3])}号`;
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

/** 9月12日市政府令第17号: what a figure stands before counts days or papers and is no letter. */
const counted = /^[年月日号条款项件]/;
/** 经青禾政办〔2024〕43号修改, but 经信〔2024〕3号. */
const through = /^(?:业经|已经|经)(?=[\u3400-\u9fff]{3})(?!经?(?:信|济|发|贸|开|管|委|办|合))/;

function cutLeadIn(letters: string, behindFigure: boolean): string {
  let from = behindFigure && counted.test(letters) ? 1 : 0;
  for (const word of leadIns) {
    const end = letters.lastIndexOf(word) + word.length;
    // 澄公告〔2016〕5号: what reaches up to the year belongs to the letters.
    if (end >= word.length && end < letters.length) from = Math.max(from, end);
  }
  for (const sign of leadSigns) from = Math.max(from, letters.lastIndexOf(sign) + 1);
  return letters.slice(from).replace(through, '');
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
const bareNumber = /^\(?\((\d{4})\)\s?第?(\d{1,4})号\)?$/;
const bareOrder = /^\(?((?:\d{4}年)?第)\s?([\d一二三四五六七八九十百]+)\s?号\)?$/;

/**
 * The number when a line is nothing but one: 青政办〔2024〕36号, （青政办〔2024〕36号）, 第80号. A bare 第80号 gives `第80号`;
 * whose it is the title above says.
 */
export function readNumberLine(text: string): string | null {
  const line = fold(text).trim();
  if (line.length > 40 || !line.includes('号')) return null;
  const order = bareOrder.exec(line);
  if (order !== null) return `${order[1]}${order[2]}号`;
  const bare = bareNumber.exec(line);
  if (bare !== null) return `〔${bare[1]}〕${Number(bare[2])}号`;
  const [first] = findNumbers(line);
  if (first === undefined) return null;
  const rest = line.slice(0, first.start) + line.slice(first.end);
  return /^[\s()]*$/.test(rest) ? first.docNumber : null;
}

/** 统一编号: letters, figures, year, running number. */
const registration =
  /^(?:\(?[\u3400-\u9fff]{0,8}(?:编号|登记号|备案号|编码)\)?)?[\s:]*\(?([A-Z]{2,8}\d{0,4}-\d{4}-\d{2,6})\)?$/;

/** The registration code when the line is nothing but one. */
export function readCodeLine(text: string): string | null {
  return registration.exec(fold(text).trim())?.[1] ?? null;
}
