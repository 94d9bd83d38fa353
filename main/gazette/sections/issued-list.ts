import type { Block, Citation, IssuedEntry } from '../parsed-issue.ts';
import { takeNumber } from '../segments/toc-entry.ts';
import { findNumbers } from '../text/doc-number.ts';
import { fold, squeeze, words } from '../text/fold.ts';
import { joinTitle } from '../text/title.ts';
import type { Holder } from './evidence.ts';
import { dateInFront, withoutDateBehind } from './issued-dates.ts';

/** One number with its place, in a line of 发文目录 or a cell of its table. */
interface Listed {
  readonly entry: IssuedEntry;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The papers listed as issued; whether the issue holds them is filled in later. */
export function readIssuedList(section: Holder): IssuedEntry[] {
  return listed(section).map((one) => one.entry);
}

/** A link on every number of the list. */
export function issuedCitations(section: Holder): Citation[] {
  return listed(section).map(({ entry, block, start, end }) => ({
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    docNumber: entry.docNumber,
    title: entry.title,
    relation: 'mention',
    target: null,
  }));
}

function listed({ id, blocks, rowLines }: Holder): Listed[] {
  const found: Listed[] = [];
  let letters: string | null = null;
  for (const block of blocks) {
    letters = lettersOf(block.text) ?? (block.kind === 'heading' ? null : letters);
    const titleAt = titleColumn(block);
    let above: string | null = null;
    let offset = 0;
    block.text.split('\n').forEach((row, index) => {
      const number = numberOf(row, letters) ?? (above === null ? null : shortNumberIn(row, above));
      if (number !== null) {
        above = block.table === undefined ? null : number.docNumber.replace(/\d+号$/, '');
        const line = rowLines?.get(block.id)?.[index] ?? block.lines[0];
        const at = { holder: id, block: block.id, start: offset, end: offset + row.length };
        const title = cleanTitle(row.split('\t')[titleAt] ?? restOf(row, number));
        const entry = { docNumber: number.docNumber, title, documentId: null, line, at };
        found.push({ entry, block, start: offset + number.start, end: offset + number.end });
      }
      offset += row.length + 1;
    });
  }
  return found;
}

/** 一、柳政发〔2023〕 stands above 7号 某某通知: letters and year of the numbers below. */
function lettersOf(text: string): string | null {
  const match = /^(?:[一二三四五六七八九十]+、|\d+[.、])?\s*([\u3400-\u9fff]{2,12})\s?\((\d{4})\)\s*:?$/.exec(
    fold(text),
  );
  return match === null ? null : `${match[1]}〔${match[2]}〕`;
}

interface Numbered {
  readonly docNumber: string;
  readonly start: number;
  readonly end: number;
}

function numberOf(row: string, letters: string | null): Numbered | null {
  const whole = findNumbers(row).at(-1);
  if (whole !== undefined) return whole;
  const short = letters === null ? null : /^(\s*第?)(\d{1,4})号(?=[\s,:《\u3400-\u9fff])/.exec(fold(row));
  if (short === null) return null;
  return { docNumber: `${letters}${Number(short[2])}号`, start: short[1]?.length ?? 0, end: short[0].length };
}

/** A cell that holds 16号 alone, below a row that has letters and year too. */
function shortNumberIn(row: string, letters: string): Numbered | null {
  const short = /(?<=^|\t)\s*第?(\d{1,4})号\s*(?=\t|$)/.exec(row);
  if (short === null) return null;
  return {
    docNumber: `${letters}${Number(short[1])}号`,
    start: short.index,
    end: short.index + short[0].length,
  };
}

/** The column headed 标题 or 文件名称; -1 where the block is no table or its head does not say. */
function titleColumn({ table, text }: Block): number {
  if (table === undefined) return -1;
  const head = (text.split('\n')[0] ?? '').split('\t').map(squeeze);
  return head.findIndex((cell) => /标题|题名|名称|^文件$/.test(cell));
}

const figureOnly = /^\s*(?:第?\d{1,4}号|\d{1,3}|(?:\d{4}\s*[年.\-/])?\d{1,2}\s*[月.\-/]\d{1,2}日?)\s*$/;

/** The row without its number and without the cells that hold only its date, its running number or its number without letters. */
function restOf(row: string, { start, end }: Numbered): string {
  const cells = row.split('\t');
  if (cells.length > 1) return takeNumber(cells.filter((cell) => !figureOnly.test(cell)).join(' ')).title;
  const [before, after] = [row.slice(0, start), row.slice(end)].map((side) => withoutDateBehind(side));
  return words(before ?? '').length > words(after ?? '').length ? (before ?? '') : (after ?? '');
}

function cleanTitle(printed: string): string {
  const title = withoutDateBehind(printed)
    .replace(/^[\s)）〕\]】]+|[\s(（〔[【]+$/g, '')
    .replace(dateInFront, '')
    .replace(/^\s*(?:[(（]?\d{1,3}[)）]?\s*[.、．]?|[①-⑳])\s*(?=[\u3400-\u9fff《])/, '')
    .replace(/^[\s:：,，、]+|[\s。;；]+$/g, '');
  const whole = /^[（(](.+)[)）]$/.exec(title)?.[1] ?? title;
  return joinTitle([whole]);
}
