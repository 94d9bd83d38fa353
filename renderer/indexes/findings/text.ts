import type { Text } from '../../i18n/use-text.ts';

interface FindingsText {
  readonly list: string;
  readonly find: string;
  readonly none: string;
  readonly allIssues: string;
  readonly kindFilter: string;
  readonly allKinds: (count: number) => string;
  readonly kindCount: (kind: string, count: number) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly summary: (findings: number, issues: number) => string;
  readonly columns: Readonly<Record<'issue' | 'kind' | 'message' | 'line' | 'source', string>>;
  readonly lines: (first: number, last: number) => string;
  readonly noPlace: string;
  readonly note: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly fileName: (issue: string) => string;
}

export const findingsText: Text<FindingsText> = {
  zh: {
    list: '各期',
    find: '找一期',
    none: '没有这样的一期',
    allIssues: '全部各期',
    kindFilter: '看哪一类',
    allKinds: (count) => `全部类别（${count}）`,
    kindCount: (kind, count) => `${kind}（${count}）`,
    kinds: {
      'cut-off': '文字中断',
      'doubled-fragment': '文字重复',
      'duplicate-number': '编号重复',
      'impossible-date': '日期有误',
      'missing-attachment': '缺附件',
      'missing-attachment-label': '缺“附件”字样',
      'missing-number': '编号缺失',
      'missing-target': '所引不存在',
      'no-document': '没有读出文件',
      'not-printed': '列而未登',
      'odd-character': '异样字',
      'serial-gap': '发文序号不连续',
      'table-sum': '合计不符',
      'toc-mismatch': '目录与正文不一致',
      'toc-missing': '目录所列正文没有',
      'unbalanced-bracket': '括号不成对',
    },
    summary: (findings, issues) => `${findings} 处要核对，在 ${issues} 期里`,
    columns: { issue: '期', kind: '类别', message: '说明和原文', line: '原文行', source: '位置' },
    lines: (first, last) => (first === last ? `第${first}行` : `第${first}—${last}行`),
    noPlace: '正文里没有这一行',
    note: '这些是装入时看着不对的地方，原文一个字没有改；对不对，请人核对。',
    emptyTitle: '没有要核对的地方',
    emptyAdvice: '装入各期公报时没有发现看着不对的地方。',
    fileName: (issue) => `${issue}核对`,
  },
  en: {
    list: 'Issues',
    find: 'Find an issue',
    none: 'There is no such issue',
    allIssues: 'All issues',
    kindFilter: 'Which kind',
    allKinds: (count) => `All kinds (${count})`,
    kindCount: (kind, count) => `${kind} (${count})`,
    kinds: {
      'cut-off': 'Text cut off',
      'doubled-fragment': 'Doubled words',
      'duplicate-number': 'Number twice',
      'impossible-date': 'Impossible date',
      'missing-attachment': 'Attachment missing',
      'missing-attachment-label': 'Attachment not labelled',
      'missing-number': 'Number missing',
      'missing-target': 'Cited place missing',
      'no-document': 'No paper found',
      'not-printed': 'Listed, not printed',
      'odd-character': 'Odd character',
      'serial-gap': 'Gap in numbers',
      'table-sum': 'Sum does not hold',
      'toc-mismatch': 'Contents disagree',
      'toc-missing': 'In contents only',
      'unbalanced-bracket': 'Brackets unbalanced',
    },
    summary: (findings, issues) => `${findings} to look at, in ${issues} issues`,
    columns: {
      issue: 'Issue',
      kind: 'Kind',
      message: 'What and where',
      line: 'Source line',
      source: 'Place',
    },
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    noPlace: 'Not shown in the text',
    note: 'What looked wrong when the issues were read; nothing of the text was changed. Whether it is wrong is for a person to tell.',
    emptyTitle: 'Nothing to look at',
    emptyAdvice: 'Nothing looked wrong when the issues were read.',
    fileName: (issue) => `To check ${issue}`,
  },
};
