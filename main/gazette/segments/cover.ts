import type { Line } from '../lines/lines.ts';
import type { IssueFacts } from '../parsed-issue.ts';
import { findDate, isoDate } from '../text/dates.ts';
import { readNumeral } from '../text/numerals.ts';

const number = '[\\d一二三四五六七八九十百〇零]+';

/** Reads the issue's own data off its cover and imprint; what they do not say stays `null`. */
export function readCover(cover: readonly Line[], back: readonly Line[], fileName: string): IssueFacts {
  const near = cover.slice(0, 120);
  const all = [...near, ...back.slice(0, 80)];
  const { year, issue } = readYearAndNumber(all) ?? readFileName(fileName);
  return {
    title: readTitle(all) ?? titleFromFile(fileName),
    year,
    number: issue,
    serial: firstNumber(all, new RegExp(`总\\s*第\\s*(${number})\\s*[期号]`)),
    publishedOn: readPublished(all),
    publisher: labelled(all, /^(?:主\s*管)?[、\s]*主\s*办(?:单位|机关)?\s*:?\s*(\S.*)$/) ?? trailing(all),
    licence: readLicence(all),
  };
}

function readTitle(lines: readonly Line[]): string | null {
  for (const [at, line] of lines.entries()) {
    const match = /^《?([\u3400-\u9fff·\s]{2,24}公\s*报)》?/.exec(line.folded);
    if (match?.[1] !== undefined) return match[1].replace(/\s/g, '');
    if (!/^(?:政府)?公\s*报$/.test(line.folded)) continue;
    const above = (lines[at - 1]?.text ?? '').replace(/\s/g, '');
    if (/^[\u3400-\u9fff]{2,12}政府$/.test(above)) return above + line.text.replace(/\s/g, '');
  }
  return null;
}

function titleFromFile(fileName: string): string {
  return /([\u3400-\u9fff]{2,20}公报)/.exec(fileName)?.[1] ?? '政府公报';
}

function readYearAndNumber(lines: readonly Line[]): { year: number | null; issue: number | null } | null {
  const year4 = '(\\d{4}|[〇零一二三四五六七八九]{4})';
  const together = [
    new RegExp(`${year4}\\s*年?\\s*,?\\s*第\\s*(${number})\\s*[期号]`),
    new RegExp(`^${year4}\\s*[.·/-]\\s*(\\d{1,2})(?:\\s|\\(|$)`),
    new RegExp(`${year4}\\s*年\\s*(\\d{1,2})\\s*期`),
  ];
  for (const pattern of together) {
    for (const line of lines) {
      const match = pattern.exec(line.folded);
      if (match !== null) return { year: value(match[1]), issue: value(match[2]) };
    }
  }
  const year = firstNumber(lines, new RegExp(`^${year4}\\s*年?$`));
  const issue = firstNumber(lines, new RegExp(`^\\(?第\\s*(${number})\\s*期`));
  if (year !== null || issue !== null) return { year, issue };
  return null;
}

function readFileName(fileName: string): { year: number | null; issue: number | null } {
  const match = /(?<!\d)((?:19|20)\d{2})\D{1,4}(\d{1,2})(?!\d)/.exec(fileName);
  return { year: match === null ? null : Number(match[1]), issue: match === null ? null : Number(match[2]) };
}

function value(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text);
}

function firstNumber(lines: readonly Line[], pattern: RegExp): number | null {
  for (const line of lines) {
    const found = value(pattern.exec(line.folded)?.[1]);
    if (found !== null) return found;
  }
  return null;
}

function readPublished(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (!/出版|出刊|发行|印发日期|刊出|发布日期/.test(line.folded)) continue;
    const date = findDate(line.text);
    if (date !== null) return isoDate(date);
  }
  return null;
}

function labelled(lines: readonly Line[], pattern: RegExp): string | null {
  for (const line of lines) {
    const match = pattern.exec(line.folded);
    const rest = match?.[1];
    if (rest !== undefined) return beforeNextLabel(line.text.slice(line.text.length - rest.length).trim());
  }
  return null;
}

/** Two labelled values may share a line: 主办：甲　　承办：乙. */
function beforeNextLabel(value: string): string {
  return value.replace(/[\s　]+[\u3400-\u9fff\s]{2,8}[:：].*$/, '');
}

/** 某某市人民政府主办, the publisher in front of the word. */
function trailing(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const match = /^([\u3400-\u9fff]{4,30}?)\s*主\s?办(?:\s|$)/.exec(line.folded);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function readLicence(lines: readonly Line[]): string | null {
  const named =
    labelled(
      lines,
      /^(?:刊\s*号|准印证号?|国内统一(?:连续出版物号|刊号)|内部资料准印证号?|印刷许可证号?|登记证号?|许可证号?|连续性内部资料.*?号?)\s*:?\s+?(\S.*)$/,
    ) ??
    labelled(
      lines,
      /^(?:刊\s*号|准印证号?|国内统一(?:连续出版物号|刊号)|内部资料准印证号?|登记证号?|许可证号?)\s*:\s*(\S.*)$/,
    );
  if (named !== null) return named;
  for (const line of lines) {
    const match =
      /(CN\s?\d{2}-\d{4}(?:\/[A-Z]+)?|[\u3400-\u9fff]{1,3}内(?:准字|资准字?|部资料).{0,20}?第?\w+号)/.exec(
        line.folded,
      );
    if (match?.[1] !== undefined) return line.text.slice(match.index, match.index + match[1].length);
  }
  return null;
}
