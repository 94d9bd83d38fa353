import { fold } from '../text/fold.ts';

/** One printed line that holds something. Blank lines only leave their count in `gap`. */
export interface Line {
  /** 1-based line of the decoded source. */
  readonly number: number;
  /** Without white space at either end and without a list bullet that the print does not have. */
  readonly text: string;
  /** `text` folded for matching, unit for unit. */
  readonly folded: string;
  /** Width of the white space in front, in half-width columns. */
  readonly indent: number;
  /** How many blank lines stand directly above. */
  readonly gap: number;
  /** Whether a list bullet was taken off. */
  readonly bullet: boolean;
  /** How many page breaks (form feeds) the text has up to here. */
  readonly page: number;
  /** The line with its blanks, for tables: tabs at the ends are empty cells. */
  readonly raw: string;
}

/** The source cut into lines, blank ones left out. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let page = 0;
  rawLines(source).forEach((raw, at) => {
    page += raw.split(pageBreak).length - 1;
    const clean = raw.replace(unseen, '').replaceAll(pageBreak, '');
    const trimmed = trimBlank(clean);
    if (trimmed === '') {
      gap++;
      return;
    }
    const text = stripBullet(trimmed);
    lines.push({
      number: at + 1,
      text,
      folded: fold(text),
      indent: indentOf(clean),
      gap,
      bullet: text.length < trimmed.length,
      page,
      raw: clean,
    });
    gap = 0;
  });
  return lines;
}

/** The source's lines as every other counting of them has it: `\n` ends a line, a `\r` before it belongs to the end. */
export function rawLines(source: string): string[] {
  const ends = source.includes('\n') ? '\n' : '\r';
  return source.split(ends).map((raw) => (raw.endsWith('\r') ? raw.slice(0, -1) : raw));
}

/** The form feed with which an export begins a page. */
const pageBreak = '\f';
/** Signs without width that exports leave between characters. They are no part of a word. */
const unseen = /[\u200b\ufeff]/g;
const blankEnds = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;

function trimBlank(raw: string): string {
  return raw.replace(blankEnds, '');
}

/** Lists of web exports carry bullets the print does not have; a bullet stands apart from the words by a blank. */
function stripBullet(text: string): string {
  const bullet = /^[-•·*◇◆○●■□▪►–]\s+/.exec(text);
  if (bullet === null) return text;
  const rest = text.slice(bullet[0].length);
  return rest === '' || /^[\d.,%]+(?:\s*[·~-])?$/.test(rest) ? text : rest;
}

function indentOf(raw: string): number {
  let width = 0;
  for (const sign of raw) {
    if (sign === '\u3000') width += 2;
    else if (sign === '\u2003' || sign === '\u2001') width += 2;
    else if (sign === '\t') width += 4;
    else if (/\s/.test(sign) && sign !== '\ufeff') width += 1;
    else if (sign !== '\ufeff' && sign !== '\u200b') break;
  }
  return width;
}

/** Whether the line is a row of cells parted by tabs. */
export function isTabbed(line: Line): boolean {
  return line.raw.includes('\t') && /\S\s*\t|\t\s*\S/.test(line.raw);
}

/** Whether a line is a table's row with drawn bars between its cells. */
export function isBarred(line: Line): boolean {
  return /[|｜│┃][^|｜│┃]*[|｜│┃]/.test(line.text);
}
