import type { Finding, IssuedEntry, ParsedDocument, TocEntry } from '../parsed-issue.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { isShortTitle } from '../text/title.ts';

/** Where the contents and the body say different things, or the body lacks what they list. */
export function checkContents(toc: readonly TocEntry[], documents: readonly ParsedDocument[]): Finding[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found: Finding[] = [];
  for (const entry of toc) {
    const lines = [entry.line, entry.line] as const;
    const document = entry.documentId === null ? undefined : byId.get(entry.documentId);
    if (document === undefined) {
      if (entry.sectionId === null)
        found.push({ kind: 'toc-missing', lines, message: `目录所列“${entry.title}”在正文中没有找到。` });
      continue;
    }
    if (!saysTheSame(entry.title, document.title) && !isItsOrder(entry, document)) {
      found.push({
        kind: 'toc-mismatch',
        lines,
        message: `目录与正文标题不一致：目录为“${entry.title}”，正文为“${document.title}”。`,
      });
    }
    if (
      entry.docNumber !== null &&
      document.docNumber !== null &&
      !sameNumber(entry.docNumber, document.docNumber)
    ) {
      found.push({
        kind: 'toc-mismatch',
        lines,
        message: `目录与正文文号不一致：目录为${entry.docNumber}，正文为${document.docNumber}。`,
      });
    }
  }
  return found;
}

/** The same words; the contents may leave out whose paper it is, or call its city by no name: 市政府关于…的通知. */
function saysTheSame(entry: string, title: string): boolean {
  if (words(entry) === words(title) || namesFirstOnly(entry, title)) return true;
  return isShortTitle(entry, title) && entry.slice(0, 2) !== title.slice(0, 2);
}

const andOthers = /等[一二两三四五六七八九十\d]{1,3}[个家]?(?:部门|单位|局|委办局|部委)/;

/** 某局等四部门关于…: of several issuers the contents name the first. */
function namesFirstOnly(entry: string, title: string): boolean {
  const [first = '', rest] = words(entry).split(andOthers);
  const whole = words(title);
  return rest !== undefined && first !== '' && rest !== '' && whole.startsWith(first) && whole.endsWith(rest);
}

/** An order is listed by its own words, beside the text that it issues. */
function isItsOrder(entry: TocEntry, document: ParsedDocument): boolean {
  return (
    /令$/.test(entry.title) &&
    entry.docNumber !== null &&
    document.docNumber !== null &&
    sameNumber(entry.docNumber, document.docNumber)
  );
}

/** Numbers that the list of issued papers names but the issue does not print, and numbers it skips. */
export function checkIssued(issued: readonly IssuedEntry[]): Finding[] {
  const found: Finding[] = [];
  const last = new Map<string, number>();
  for (const entry of issued) {
    const lines = [entry.line, entry.line] as const;
    if (entry.documentId === null)
      found.push({ kind: 'not-printed', lines, message: `发文目录所列${entry.docNumber}本期未刊登。` });
    const match = /^(.+〔\d{4}〕)(\d+)号$/.exec(entry.docNumber);
    if (match?.[1] === undefined) continue;
    const value = Number(match[2]);
    const before = last.get(match[1]);
    last.set(match[1], value);
    if (before !== undefined && value > before + 1 && value - before <= 10) {
      found.push({
        kind: 'serial-gap',
        lines,
        message: `发文序号不连续：${entry.docNumber}之前缺${before + 1}${value - before > 2 ? `至${value - 1}` : ''}号。`,
      });
    }
  }
  return found;
}
