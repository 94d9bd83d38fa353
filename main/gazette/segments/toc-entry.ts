import type { Line } from '../lines/lines.ts';
import { findNumbers } from '../text/doc-number.ts';
import { fold, words } from '../text/fold.ts';
import { closeLetterSpacing, joinTitle } from '../text/title.ts';
import { endsInDay, leadingPage, type PagePlace } from './toc-pages.ts';

/** One printed entry of the table of contents, not yet tied to what it lists. */
export interface PrintedEntry {
  readonly section: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly page: number | null;
  /** Lines the entry is printed on. */
  readonly lines: readonly number[];
}

/** A leader of dots or dashes, or plain blanks, and the page: ……（02）, ....... 3, ——/12. */
const leaderPage =
  /(?:[.…⋯·•・。_\-~ ]{2,}|\s|\/|(?=\())\s*\(?\s*[pP第]?\s*(\d{1,3}|封[一二三四底面里])\s*页?\s*\)?$/;

/** 【市政府文件】, ◎市政府文件 and 一、市政府文件 name the section 市政府文件. */
export function sectionName(text: string): string {
  const name = text
    .replace(/^[一二三四五六七八九十]{1,2}、(?=.{2})/, '')
    .replace(/^[\s【〖『「［[(（◎●■◆◇○□▲△★☆※▪►·•—-]+|[\s】〗』」］\])）:：·•—-]+$/g, '');
  return closeLetterSpacing(name);
}

/** A leader inside the entry: who spoke or wrote is printed between it and the page. */
const leaderAndName = /[.…⋯·]{4,}\s*[\u3400-\u9fff\s]{0,12}$/;

/** The running number of an entry before its title: 1., （1）, ①, （一）, 一、. */
const runningNumber =
  /^(?:\d{1,2}(?:\s*[.、．]|\s+(?![年月日个项件起批]))|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*(?=[\u3400-\u9fff《]|\d{4}年|\d{1,2}(?:[—-]\d{1,2})?月)/;

/** 【市政府文件】 in front of a title on the same line: the section that the entry belongs to. */
const sectionInFront = /^\s*[【〖『「［[]([\u3400-\u9fff][\u3400-\u9fff\s]{1,15})[】〗』」］\]]\s*(?=.{4})/;

/** The section that a line names in brackets before the title of its entry; `null` on all others. */
export function namedInFront(line: Line): string | null {
  const name = sectionInFront.exec(line.text)?.[1];
  return name === undefined ? null : closeLetterSpacing(name.trim());
}

/** A line's words without the page behind them: 市政府文件（1）. */
export function withoutPage(line: Line): string {
  const tail = endsInDay(line.folded) ? null : leaderPage.exec(line.folded);
  return tail === null ? line.text : line.text.slice(0, tail.index).replace(/[\s.…⋯·・_]+$/, '');
}

/** Reads an entry off its lines; `null` when no words are left for a title. */
export function readEntry(own: readonly Line[], section: string, place: PagePlace): PrintedEntry | null {
  const parts = own.map((line) => line.text);
  let page: number | null = null;
  const last = own.at(-1);
  const tail = last === undefined || endsInDay(last.folded) ? null : leaderPage.exec(last.folded);
  const head = leadingPage.exec(own[0]?.folded ?? '');
  if (tail !== null && place !== 'start' && (place === 'end' || /[.…⋯·]{2,}/.test(tail[0]))) {
    page = Number(tail[1]) || null;
    parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, tail.index);
  } else if (head !== null) {
    page = place === 'start' ? Number(head[1] ?? head[2]) : null;
    parts[0] = (parts[0] ?? '').slice(head[0].length);
  }
  parts[0] = (parts[0] ?? '').replace(sectionInFront, '').replace(runningNumber, '');
  parts[0] = (parts[0] ?? '').replace(/^[\s◇◆●○■□★☆▲△※·•]+/, '');
  const whole = parts.map((part) => part.replace(leaderAndName, '').replace(/[\s.…⋯·・_]+$/, '')).join(' ');
  const taken = takeNumber(whole.trim());
  // Notices of appointments may be listed by their number alone.
  const title = words(taken.title) === '' ? (taken.docNumber ?? '') : taken.title;
  const { docNumber } = taken;
  if (title === '') return null;
  return { section, title: joinTitle([title]), docNumber, page, lines: own.map((line) => line.number) };
}

/** …的通知青政发〔2024〕3号: the word for the sort and the letters of the number without anything in between. */
const gluedNumber =
  /(?<=通知|意见|决定|批复|公告|通告|通报|办法|方案|规定|规划|预案|细则)(?=[\u3400-\u9fff]{2,8}[〔［[(（【]\s?\d{4}\s?[〕］\])）】]\s?\d{1,5}\s?号)/;

/** Parts the number in brackets at the end (or bare at the head) from the title. */
export function takeNumber(printed: string): { title: string; docNumber: string | null } {
  const text = printed.replace(gluedNumber, ' ');
  const numbers = findNumbers(text);
  const last = numbers.at(-1);
  const folded = fold(text);
  if (
    last !== undefined &&
    /^[\s)]*$/.test(folded.slice(last.end)) &&
    /\(\s*$|[\s》]$|[\u3400-\u9fff]$|[.…⋯·・_]{2}$/.test(folded.slice(0, last.start))
  ) {
    return {
      title: text.slice(0, last.start).replace(/[\s(（〔[【.…⋯·・_]+$/, ''),
      docNumber: last.docNumber,
    };
  }
  // 某某市人民政府防火命令（第3号）: an order's letters are its title.
  const order =
    last?.start === 0 && last.end === folded.length ? /^(.*令)\s*\(/.exec(folded)?.[1] : undefined;
  if (order !== undefined && last !== undefined)
    return { title: text.slice(0, order.length), docNumber: last.docNumber };
  // …的公告（2024年第3号）: the number has no letters.
  const proclaimed = /^(.*(?:公告|通告))[\s(]*((?:\d{4}年)?第\s?\d{1,4}\s?号)\)?$/.exec(folded);
  if (proclaimed !== null)
    return {
      title: text.slice(0, proclaimed[1]?.length),
      docNumber: (proclaimed[2] ?? '').replace(/\s/g, ''),
    };
  const first = numbers[0];
  if (first !== undefined && /^[\s(]*$/.test(folded.slice(0, first.start))) {
    return {
      title: text.slice(first.end).replace(/^[\s)）〕\]】:：,，、.．]+/, ''),
      docNumber: first.docNumber,
    };
  }
  return { title: text, docNumber: null };
}
