import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';
import { findDate, isoDate, readDateLine } from '../text/dates.ts';
import { isOrgan, readOrgans } from '../text/organs.ts';

/** Signature and date at the end of a paper: indexes into its lines. */
export interface Closing {
  /** First line of the signature; equals `date` when none is printed. */
  readonly start: number;
  readonly date: number;
  /** First line behind the date. */
  readonly end: number;
  readonly signers: readonly string[];
  readonly signedOn: string | null;
}

/** Finds the closing: the first line that is a date under a signature, or the first date line behind some text. */
export function findClosing(lines: readonly Line[]): Closing | null {
  let bare: Closing | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > 60 || isTabbed(line)) continue;
    const date = readDateLine(line.text);
    if (date === null) {
      const together = signatureAndDate(line, at);
      if (together !== null) return together;
      continue;
    }
    const start = signatureStart(lines, at);
    const signers = lines.slice(start, at).flatMap((one) => readOrgans(one.text));
    const closing = { start, date: at, end: at + 1, signers, signedOn: isoDate(date) };
    if (start < at) return closing;
    if (at > 1) bare ??= closing;
  }
  return bare;
}

/** The closing at the foot of a text that a paper issues: authorities and a date, with nothing behind that. */
export function closingAtFoot(lines: readonly Line[]): Closing | null {
  const date = lines.length - 1;
  const line = lines[date];
  const day = line === undefined || isTabbed(line) ? null : readDateLine(line.text);
  if (day === null) return null;
  const start = signatureStart(lines, date);
  if (start === date || start === 0) return null;
  const signers = lines.slice(start, date).flatMap((one) => readOrgans(one.text));
  return { start, date, end: date + 1, signers, signedOn: isoDate(day) };
}

/** Whether a line is a date, or a signature and its date: the end of a paper, wherever it stands. */
export function isClosingLine(line: Line): boolean {
  return readDateLine(line.text) !== null || signatureAndDate(line, 0) !== null;
}

const headOfGovernment = /^(?:代)?(?:省|市|县|区|州|局|主)\s*[长任席]\s*:?\s*[\u3400-\u9fff·\s]{2,8}$/;

function isSignature(line: Line): boolean {
  return !isTabbed(line) && (readOrgans(line.text).length > 0 || headOfGovernment.test(line.folded));
}

function signatureStart(lines: readonly Line[], date: number): number {
  let start = date;
  while (start > 0 && date - start < 12) {
    const above = lines[start - 1];
    if (above === undefined || !isSignature(above)) break;
    start--;
  }
  return start;
}

/** 某某市人民政府　2024年3月1日 on one line. */
function signatureAndDate(line: Line, at: number): Closing | null {
  const parts = /^(.{4,30}?)[\s　]+(\S.*日)$/.exec(line.text);
  const signer = parts?.[1];
  const tail = parts?.[2];
  if (signer === undefined || tail === undefined || !isOrgan(signer) || readDateLine(tail) === null)
    return null;
  const date = findDate(tail);
  if (date === null) return null;
  return { start: at, date: at, end: at + 1, signers: [signer.replace(/\s/g, '')], signedOn: isoDate(date) };
}
