import type { Block, Finding } from '../parsed-issue.ts';
import { datePattern, fromMatch, isReal } from '../text/dates.ts';
import { fold } from '../text/fold.ts';

const pairs: readonly (readonly [open: string, close: string, name: string])[] = [
  ['(', ')', '括号'],
  ['《', '》', '书名号'],
  ['“', '”', '引号'],
];

/** What looks wrong inside the words of one block. */
export function checkWording(block: Block, before: Block | undefined, after: Block | undefined): Finding[] {
  if (block.table !== undefined) return [];
  const folded = fold(block.text);
  return [
    ...brackets(block, folded, after),
    ...doubled(block, before),
    ...dates(block, folded),
    ...foreign(block),
  ];
}

function finding(kind: string, block: Block, message: string): Finding {
  return { kind, lines: block.lines, message };
}

function brackets(block: Block, folded: string, after: Block | undefined): Finding[] {
  const found: Finding[] = [];
  const quoteGoesOn = after?.text.startsWith('“') === true;
  for (const [open, close, name] of pairs) {
    const text = name === '引号' ? block.text : folded;
    const bare = name === '括号' ? withoutMarkers(text) : text;
    if (name === '引号' && quoteGoesOn && count(bare, open) === count(bare, close) + 1) continue;
    if (name === '括号' && mixed.test(block.text))
      found.push(
        finding(
          'unbalanced-bracket',
          block,
          `括号全角、半角混用：“${mixed.exec(block.text)?.[0].slice(0, 16)}”。`,
        ),
      );
    if (count(bare, open) !== count(bare, close))
      found.push(finding('unbalanced-bracket', block, `${name}不成对：“${block.text.slice(0, 16)}…”。`));
  }
  return found;
}

/** 1）甲；2）乙；a）丙: what stands outside brackets and numbers a list is closed without having been opened. */
function withoutMarkers(folded: string): string {
  let depth = 0;
  let bare = '';
  for (let at = 0; at < folded.length; at++) {
    const sign = folded[at] ?? '';
    if (sign === '(') depth++;
    const numbers = sign === ')' && depth === 0 && marker.test(folded.slice(Math.max(0, at - 4), at));
    if (sign === ')' && depth > 0) depth--;
    bare += numbers ? '' : sign;
  }
  return bare;
}

const marker = /(?:^|[;,:。、\s])(?:\d{1,2}|[a-zA-Z])$|^\d{1,2}$|[\u3400-\u9fff][a-h]$/;

/** A bracket opened in one width and closed in the other. */
const mixed = /（[^（）()]{0,200}\)|\([^（）()]{0,200}）/;

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) times++;
  return times;
}

/** So many characters of a paragraph's opening do not come again in it by chance. */
const openingLength = 16;

/** Words set twice in a row, the opening of a paragraph come again in it, or the end of a paragraph left over on a line of its own. */
function doubled(block: Block, before: Block | undefined): Finding[] {
  const repeated = repeatedWords(block.text.slice(0, 20_000));
  if (repeated !== null) return [finding('doubled-fragment', block, `文字重复：“${repeated}”连续出现两次。`)];
  const opening = openingAgain(block.text);
  if (opening !== null)
    return [finding('doubled-fragment', block, `文字重复：段首“${opening}”在本段内再次出现。`)];
  const rest = block.text.length <= 6 && /[。；]$/.test(block.text) && block.scheme === null;
  if (rest && before?.text.endsWith(block.text) === true)
    return [finding('doubled-fragment', block, `文字重复：“${block.text}”与上一段末尾相同。`)];
  return [];
}

/**
 * The opening of a paragraph that comes again in it. A later sentence that begins with it and does not say all that the
 * first says is no doubling: the two say alike of two things what there is to say.
 */
function openingAgain(text: string): string | null {
  const opening = text.slice(0, openingLength);
  const again = text.indexOf(opening, openingLength);
  if (opening.length < openingLength || again < 0) return null;
  const sentence = /^[^。；]*/.exec(text)?.[0] ?? opening;
  const beginsSentence = /[。；]\s*$/.test(text.slice(0, again));
  return beginsSentence && !text.startsWith(sentence, again) ? null : opening;
}

/**
 * Words set twice in a row. 特别重大事故、重大事故、… repeats 重大事故、 without doubling it: there the first is the end of a
 * longer word.
 */
function repeatedWords(text: string): string | null {
  for (const match of text.matchAll(/([\u3400-\u9fff，、]{5,40})\1/g)) {
    const words = match[1] ?? '';
    const insideWord = /[\u3400-\u9fff]/.test(text[match.index - 1] ?? '');
    if (!words.includes('、') || (!insideWord && words.endsWith('、'))) return words;
  }
  return null;
}

const everyDate = new RegExp(datePattern, 'g');
/** 2月30日 without its year. */
const yearless = /(?<![\d年]\s?)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;
const leapYear = 2024;

function dates(block: Block, folded: string): Finding[] {
  const impossible = [
    ...[...folded.matchAll(everyDate)].filter((match) => fromMatch(match) === null),
    ...[...folded.matchAll(yearless)].filter(
      ([, month, day]) => !isReal({ year: leapYear, month: Number(month), day: Number(day) }),
    ),
  ];
  return impossible.map(([words]) => finding('impossible-date', block, `日期有误：历法上没有“${words}”。`));
}

/** Characters of the traditional script and English words that an export put in. */
const traditional = /[辦創為這個國學會來對時現實應關開發經過體與產業務從無處長電車東書見貝門馬魚鳥龍後點]/;
function foreign(block: Block): Finding[] {
  const found: Finding[] = [];
  const odd = traditional.exec(block.text);
  if (odd !== null) found.push(finding('odd-character', block, `夹有繁体字“${odd[0]}”。`));
  const english = /[\u3400-\u9fff]\s?(and|or|the|of)\s?[\u3400-\u9fff]/.exec(block.text);
  if (english !== null) found.push(finding('odd-character', block, `夹有英文“${english[1]}”。`));
  return found;
}
