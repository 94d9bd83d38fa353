import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readCodeLine, readNumbered } from '../text/doc-number.ts';
import { squeeze } from '../text/fold.ts';
import { type Label, readLabels } from '../text/labels.ts';

/** What stands between the title of a paper and whom it addresses. */
interface HeadLines {
  /** First line behind them. */
  readonly end: number;
  readonly docNumber: string | null;
  readonly code: string | null;
}

type Given = Pick<HeadLines, 'docNumber' | 'code'>;

const mostLines = 16;

/**
 * Reads the lines under a title that are no text yet: number, registration code, date in brackets, labels with their
 * values. Where the number stood above the title, one below is the next paper's.
 */
export function readHeadLines(lines: readonly Line[], from: number, numberedAbove = false): HeadLines {
  let end = from;
  let docNumber: string | null = null;
  let code: string | null = null;
  for (let at = from; at < Math.min(from + mostLines, lines.length); at++) {
    const line = lines[at];
    if (line === undefined || isTabbed(line)) break;
    const given: Given | null =
      givenBy(line) ?? (docNumber === null && isUnreadNumber(line) ? nothing : null);
    if (given === null || (numberedAbove && given.docNumber !== null)) break;
    docNumber ??= given.docNumber;
    code ??= given.code;
    end = at + 1;
  }
  return { end, docNumber, code };
}

/** The number that a line gives: alone or behind 文号：. */
export function readHeadNumber(line: Line): string | null {
  return readNumbered(line.text)?.docNumber ?? numberOf(readLabels(line.text));
}

/** Index behind the title's last line: codes, labels and a date in brackets may stand above the number. */
export function titleFoot(lines: readonly Line[], number: number, floor: number): number {
  let foot = number;
  while (foot > floor + 1 && number - foot < mostLines && isBetween(lines[foot - 1])) foot--;
  return foot;
}

/** Where a head begins whose title begins at `start`: its code or labels may stand above the title. */
export function headTop(
  lines: readonly Line[],
  start: number,
  floor: number,
): { from: number; code: string | null } {
  const above = lines[start - 1];
  if (start <= floor || above === undefined) return { from: start, code: null };
  const code = readCodeLine(above.text);
  if (code !== null) return { from: start - 1, code };
  let from = start;
  let labels = 0;
  while (from > floor) {
    const count = readLabels(lines[from - 1]?.text ?? '').length;
    if (count === 0) break;
    labels += count;
    from--;
  }
  // One label alone may end what stands above.
  return { from: labels < 2 ? start : from, code: null };
}

const nothing: Given = { docNumber: null, code: null };

function givenBy(line: Line): Given | null {
  if (isDateInBrackets(line)) return nothing;
  const numbered = readNumbered(line.text);
  if (numbered !== null) return numbered;
  const code = readCodeLine(line.text);
  if (code !== null) return { docNumber: null, code };
  const labels = readLabels(line.text);
  return labels.length === 0 ? null : { docNumber: numberOf(labels), code: codeOf(labels) };
}

function numberOf(labels: readonly Label[]): string | null {
  const label = labels.find((one) => one.gives === 'number');
  return label === undefined ? null : (readNumbered(label.value)?.docNumber ?? null);
}

function codeOf(labels: readonly Label[]): string | null {
  const value = labels.find((one) => one.gives === 'code')?.value ?? '';
  return value === '' ? null : (readCodeLine(value) ?? squeeze(value));
}

/** 青政办〔2024〕 号, 青政办2024年3号, 青政办〔2O24〕3号: plainly a number, and none that can be given out. */
const unreadNumber =
  /^\(?[\u3400-\u9fffA-Z]{1,16}\s?[(<]?\s?[\dOo〇零一二三四五六七八九]{4}\s?[)>年]\s?第?[^,。;:、]{0,8}号\)?$/;

function isUnreadNumber(line: Line): boolean {
  return unreadNumber.test(line.folded);
}

function isBetween(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return isDateInBrackets(line) || isRegistration(line);
}

/** Whether a line holds nothing but a registration code, or labels with their values. */
export function isRegistration({ text }: Line): boolean {
  return readCodeLine(text) !== null || readLabels(text).length > 0;
}

function isDateInBrackets(line: Line): boolean {
  return line.folded.startsWith('(') && readDateLine(line.text) !== null;
}
