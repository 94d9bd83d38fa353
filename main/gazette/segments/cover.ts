import type { Line } from '../lines/lines.ts';
import type { IssueFacts } from '../parsed-issue.ts';
import { isoDate } from '../text/dates.ts';
import { readNumbering, readPublished } from './issue-number.ts';

/** Reads the issue's own data off its cover and imprint; what they do not say stays `null`. */
export function readCover(cover: readonly Line[], back: readonly Line[], fileName: string): IssueFacts {
  const near = cover.slice(0, 120);
  const all = [...near, ...back.slice(0, 80)];
  const said = readNumbering(all);
  const { year, issue } = said?.year == null && said?.issue == null ? readFileName(fileName) : said;
  const published = readPublished(near, all);
  return {
    title: readTitle(all) ?? titleFromFile(fileName),
    year: year ?? published?.year ?? null,
    number: issue,
    serial: said?.serial ?? null,
    publishedOn: published === null ? null : isoDate(published),
    publisher:
      labelled(all, /^(?:主\s*管)?[、\s]*主\s*办(?:单位|机关)?\s*:?\s*(\S.*)$/) ??
      trailing(all) ??
      labelled(all, /^(?:编\s*辑\s*出\s*版|编\s*印|出\s*版)(?:单位)?\s*:\s*(\S.*)$/) ??
      edited(near),
    licence: readLicence(all),
  };
}

function readTitle(lines: readonly Line[]): string | null {
  for (const [at, line] of lines.entries()) {
    const match = /^《?([\u3400-\u9fff·\s]{2,24}公\s*报)》?/.exec(line.folded);
    if (match?.[1] !== undefined) return match[1].replace(/\s/g, '');
    const organ = /^[《(]?([\u3400-\u9fff](?:\s?[\u3400-\u9fff]){1,7}\s?政\s?报)[》)]?(?=[\s(\d]|$)/.exec(
      line.folded,
    )?.[1];
    if (organ !== undefined) return organ.replace(/\s/g, '');
    const column = setUpright(lines, at);
    if (column !== null) return column;
    if (!/^(?:政府)?公\s*报$/.test(line.folded)) continue;
    const above = (lines[at - 1]?.text ?? '').replace(/\s/g, '');
    if (/^[\u3400-\u9fff]{2,12}政府$/.test(above)) return above + line.text.replace(/\s/g, '');
  }
  return null;
}

/** A title set upright is extracted with one character on a line. */
function setUpright(lines: readonly Line[], at: number): string | null {
  const run = lines.slice(at, at + 24).map((line) => line.folded);
  const end = run.findIndex((sign) => !/^[\u3400-\u9fff]$/.test(sign));
  return /^[\u3400-\u9fff]{4,22}公报/.exec(run.slice(0, end < 0 ? run.length : end).join(''))?.[0] ?? null;
}

function titleFromFile(fileName: string): string {
  return /([\u3400-\u9fff]{2,20}公报)/.exec(fileName)?.[1] ?? '政府公报';
}

function readFileName(fileName: string): { year: number | null; issue: number | null } {
  const match = /(?<!\d)((?:19|20)\d{2})\D{1,4}(\d{1,2})(?!\d)/.exec(fileName);
  return { year: match === null ? null : Number(match[1]), issue: match === null ? null : Number(match[2]) };
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

/** 某某市人民政府办公室编　2023年5月31日. */
function edited(cover: readonly Line[]): string | null {
  for (const line of cover) {
    const match =
      /^([\u3400-\u9fff]{4,30}(?:政府|办公室|办公厅))编印?(?:\s+[\d〇零一二三四五六七八九]{4}年.*)?$/.exec(
        line.folded,
      );
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function readLicence(lines: readonly Line[]): string | null {
  const named =
    labelled(
      lines,
      /^(?:刊\s*号|准印证号?|国内统一(?:连续出版物号|刊号)|内部资料准印证号?|印刷许可证号?|登记证?号|登记证|许可证号?|连续性内部资料.*?号?)\s*:?\s+?(\S.*)$/,
    ) ??
    labelled(
      lines,
      /^(?:刊\s*号|准印证号?|国内统一(?:连续出版物号|刊号)|[\u3400-\u9fff]{0,14}准印证号?|登记证?号|登记证|许可证号?)\s*:\s*(\S.*)$/,
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
