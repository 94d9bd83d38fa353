import type { ParsedIssue } from '../gazette/parsed-issue.ts';

/** Something a librarian should look at, in both languages. */
export interface Warning {
  readonly zh: string;
  readonly en: string;
}

/** What makes an issue look cut off or no whole issue; nothing for one that seems complete. */
export function warningsOf({ issue, toc, documents, coverage }: ParsedIssue): Warning[] {
  const warnings: Warning[] = [];
  const missing = toc.filter(({ documentId, sectionId }) => documentId === null && sectionId === null);
  if (missing.length > 0) {
    warnings.push({
      zh: `目录列出 ${toc.length} 项，其中 ${missing.length} 项在正文里没有找到，原文可能不完整：${titles(missing)}`,
      en: `${missing.length} of the ${toc.length} entries of the table of contents are not in the text; the file may be incomplete`,
    });
  }
  if (documents.length === 0) {
    warnings.push({ zh: '没有找到文件', en: 'no document was found' });
  }
  if (issue.year === null || issue.number === null) {
    warnings.push({ zh: '没有找到年份或期号', en: "the issue's year or number was not found" });
  }
  if (coverage.placedChars < coverage.sourceChars) {
    const lost = coverage.sourceChars - coverage.placedChars;
    warnings.push({
      zh: `有 ${lost} 个字没有归入任何一处`,
      en: `${lost} characters were not placed anywhere`,
    });
  }
  return warnings;
}

function titles(entries: readonly { readonly title: string }[]): string {
  const shown = entries.slice(0, 3).map(({ title }) => `“${title}”`);
  return shown.join('、') + (entries.length > shown.length ? '等' : '');
}
