import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';
import type { Part } from '../parsed-issue.ts';
import { isoDate, readDateLine } from '../text/dates.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { genreOf, joinTitle } from '../text/title.ts';
import { type Closing, closingAtFoot, findClosing } from './closing.ts';
import { readDeclarations } from './declarations.ts';
import { behindRemarks } from './remarks.ts';
import { findReprints, findUnlabelled } from './standing-titles.ts';

/** A part of a paper before its lines are read: the notice, the text it issues, an attachment. */
export interface RawPart {
  readonly kind: Part['kind'];
  readonly label: string | null;
  readonly title: string | null;
  /** Lines that carry label and title; for the first part the head of the paper. */
  readonly head: readonly Line[];
  readonly lines: readonly Line[];
  readonly closing: Closing | null;
}

const labelAlone = /^附\s*(?:件|表|录|图)?\s*([\d一二三四五六七八九十]{0,3}(?:[-.]\d{1,2})?)\s*:?$/;
const labelWithTitle = /^(附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]{0,3})\s*[:]\s*(.{2,80})$/;
/** 附件1　菜场名单: a blank instead of the colon. */
const labelBeforeTitle =
  /^(附\s*[件表]\s*(?:\d{1,2}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,3}))\s+([^\s。;:,]{3,40})$/;

/** Cuts a paper into its parts: at its attachments' labels, and behind the closing of a notice that issues a text. */
export function splitParts(title: string, head: readonly Line[], body: readonly Line[]): RawPart[] {
  const labels = findLabels(body);
  const firstLabel = labels[0]?.at ?? body.length;
  const upper = body.slice(0, firstLabel);
  const declared = readDeclarations(upper);
  const promised = [...promisedTitles(title, upper), ...declared.map((one) => one.title)];
  const closing = closingAbove(upper, promised) ?? findClosing(upper);
  const attached = findAttached(upper, closing, promised);
  const reprints = findReprints(upper, attached?.end ?? 0);
  const mainEnd = reprints[0]?.at ?? upper.length;
  const parts: RawPart[] = [];
  if (attached === null) {
    parts.push({ kind: 'main', label: null, title: null, head, lines: upper.slice(0, mainEnd), closing });
  } else {
    parts.push({
      kind: 'notice',
      label: null,
      title: null,
      head,
      lines: upper.slice(0, attached.at),
      closing,
    });
    const lines = upper.slice(attached.end, mainEnd);
    const titleLines = upper.slice(attached.at, attached.end);
    parts.push({
      kind: 'main',
      label: null,
      title: titleOf(titleLines),
      head: titleLines,
      lines,
      closing: closingAtFoot(lines),
    });
  }
  reprints.forEach(({ at, end }, index) => {
    const title = upper.slice(at, end);
    const lines = upper.slice(end, reprints[index + 1]?.at ?? upper.length);
    parts.push({
      kind: 'attachment',
      label: null,
      title: titleOf(title),
      head: title,
      lines,
      closing: closingAtFoot(lines),
    });
  });
  return [
    ...parts,
    ...attachmentParts(
      body,
      labels,
      declared.map((one) => one.title),
    ),
  ];
}

/** The attachments at their labels, and between them those that are announced and printed without one. */
function attachmentParts(
  body: readonly Line[],
  labels: readonly Label[],
  declared: readonly string[],
): RawPart[] {
  const cut = (marks: readonly Label[]) =>
    marks.map((mark, index) => attachmentPart(body, mark, marks[index + 1]?.at ?? body.length, declared));
  const [first] = labels;
  if (first === undefined) return [];
  const printed = new Set(cut(labels).map((part) => words(part.title ?? '')));
  const missing = declared.filter((title) => !printed.has(words(title)));
  // A title that is announced with its label in front (附件：附件名册) is found on the label's own line.
  const labelled = new Set(labels.map((label) => label.at));
  const unlabelled = findUnlabelled(body, first.at, missing)
    .filter(({ at }) => !labelled.has(at))
    .map(({ at }) => ({ at, label: null, title: null }));
  return cut([...labels, ...unlabelled].sort((one, other) => one.at - other.at));
}

interface Label {
  readonly at: number;
  /** `null` where the title itself begins the attachment. */
  readonly label: string | null;
  /** The title when it stands on the label's own line. */
  readonly title: string | null;
}

function findLabels(body: readonly Line[]): Label[] {
  const labels: Label[] = [];
  let past = false;
  body.forEach((line, at) => {
    if (isTabbed(line) || line.text.length > 90) return;
    if (readDateLine(line.text) !== null) past = true;
    const alone = labelAlone.exec(line.folded);
    if (alone !== null) {
      labels.push({ at, label: line.text.replace(/[\s　]+|[:：]$/g, ''), title: null });
      past = true;
      return;
    }
    const inline = past ? (labelWithTitle.exec(line.folded) ?? labelBeforeTitle.exec(line.folded)) : null;
    const next = body[at + 1];
    const isList = next !== undefined && /^2[.、]/.test(next.folded);
    const declaresMore = /[:]\s*1[.、]/.test(line.folded);
    if (
      inline?.[1] !== undefined &&
      !isList &&
      !declaresMore &&
      next !== undefined &&
      labelAlone.exec(next.folded) === null &&
      labelBeforeTitle.exec(next.folded) === null
    ) {
      const length = inline[1].length;
      const title = line.text.slice(length).replace(/^[\s:：]+/, '');
      labels.push({ at, label: line.text.slice(0, length).replace(/\s+/g, ''), title });
    }
  });
  return labels;
}

function attachmentPart(
  body: readonly Line[],
  label: Label,
  stop: number,
  declared: readonly string[],
): RawPart {
  const from = label.label === null ? label.at : label.at + 1;
  const titled = label.title === null ? titleEnd(body, from, stop, declared) : from;
  const titleLines = body.slice(from, titled);
  return {
    kind: 'attachment',
    label: label.label,
    title: label.title ?? (titleLines.length === 0 ? null : titleOf(titleLines)),
    head: body.slice(label.at, titled),
    lines: body.slice(titled, stop),
    closing: closingAtFoot(body.slice(titled, stop)),
  };
}

function titleOf(lines: readonly Line[]): string {
  return joinTitle(lines.map((line) => line.text));
}

/** What the notice says it issues: 印发《…》 in its text, 印发…的通知 in its title. */
function promisedTitles(title: string, notice: readonly Line[]): string[] {
  const promised: string[] = [];
  const named = /印发(.+?)的?(?:通知|函)$/.exec(title.replace(/[《》]/g, ''))?.[1];
  if (named !== undefined) promised.push(named);
  const folded = notice.slice(0, 12).map((line) => line.folded);
  for (const match of folded.join('').matchAll(/《([^《》]{4,80})》/g)) {
    if (match[1] !== undefined) promised.push(match[1]);
  }
  return promised;
}

/** A notice without a signature: its date stands alone between its last sentence and the title of the text it issues. */
function closingAbove(lines: readonly Line[], promised: readonly string[]): Closing | null {
  const wanted = new Set(promised.map(words));
  for (let at = 2; at < lines.length; at++) {
    const date = readDateLine(lines[at]?.text ?? '');
    if (date === null || !/。$/.test(lines[at - 1]?.folded ?? '')) continue;
    if (promisedAt(lines, behindRemarks(lines, at + 1), wanted) === null) continue;
    return { start: at, date: at, end: at + 1, signers: [], signedOn: isoDate(date) };
  }
  return null;
}

/** The text that a notice issues, behind its closing or where a promised title stands alone. */
function findAttached(
  lines: readonly Line[],
  closing: Closing | null,
  promised: readonly string[],
): { at: number; end: number } | null {
  const wanted = new Set(promised.map(words));
  const from = behindRemarks(lines, closing?.end ?? 1);
  if (closing === null || from < lines.length) {
    const found = closing === null ? findPromised(lines, from, wanted) : promisedAt(lines, from, wanted);
    if (found !== null) return found;
  }
  if (closing === null || from >= lines.length) return null;
  const end = titleEnd(lines, from, lines.length, promised);
  return end > from && end < lines.length ? { at: from, end } : null;
}

function findPromised(lines: readonly Line[], from: number, wanted: ReadonlySet<string>) {
  for (let at = from; at < lines.length; at++) {
    const found = promisedAt(lines, at, wanted);
    if (found !== null && found.end < lines.length) return found;
  }
  return null;
}

function promisedAt(
  lines: readonly Line[],
  at: number,
  wanted: ReadonlySet<string>,
): { at: number; end: number } | null {
  let so = '';
  for (let end = at; end < Math.min(at + 3, lines.length); end++) {
    const line = lines[end];
    if (line === undefined || line.text.length > 90) return null;
    so += words(line.text);
    if (wanted.has(so)) return { at, end: end + 1 };
  }
  return null;
}

/** Index behind the title that begins at `from`; `from` itself when no title stands there. */
function titleEnd(lines: readonly Line[], from: number, stop: number, known: readonly string[]): number {
  const wanted = new Set(known.map(words));
  const promised = promisedAt(lines.slice(0, stop), from, wanted);
  if (promised !== null) return promised.end;
  let end = from;
  while (end < stop && end - from < 3) {
    const line = lines[end];
    if (line === undefined || !isTitleLine(line)) break;
    end++;
    if (genreOf(titleOf(lines.slice(from, end))) !== null && !endsTitle.test(lines[end]?.folded ?? ''))
      return end;
  }
  return Math.min(end, from + 1);
}

/** （试行）, （2024—2026年） under the words of a title; who issued the text, and when, is told in a note of its own. */
const endsTitle = /^\((?!.*(?:公布|通过|发布|修[订正改]|\d日)).{1,20}\)$/;

function isTitleLine(line: Line): boolean {
  if (line.text.length > 60 || isTabbed(line)) return false;
  if (/[。;:,、!?]$/.test(line.folded) || /[。;:]/.test(line.folded)) return false;
  return readMarker(line.text) === null;
}
