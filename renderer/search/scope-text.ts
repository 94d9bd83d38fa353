import type { Text } from '../i18n/use-text.ts';

interface ScopeText {
  readonly menu: string;
  readonly menuLabel: string;
  readonly inDocument: string;
  readonly inIssue: string;
  readonly inNoted: string;
  readonly everywhere: string;
  /** The chip: where is searched. */
  readonly only: (where: string) => string;
  readonly document: (title: string) => string;
  readonly issue: (year: number | null, number: number | null, title: string) => string;
  readonly thisDocument: string;
  readonly thisIssue: string;
  readonly noted: string;
  /** In the reader and the contents, which are no search yet. */
  readonly here: string;
  readonly thisIssueOnly: string;
}

export const scopeText: Text<ScopeText> = {
  zh: {
    menu: '范围',
    menuLabel: '检索的范围',
    inDocument: '只在这份文件里找',
    inIssue: '只在这一期里找',
    inNoted: '只在有我批注的文件里找',
    everywhere: '在全部公报里找',
    only: (where) => `只在${where}里找`,
    document: (title) => `《${title}》`,
    issue: (year, number, title) =>
      year === null && number === null
        ? title
        : `${year === null ? '' : `${year}年`}${number === null ? '' : `第${number}期`}`,
    thisDocument: '一份文件',
    thisIssue: '一期',
    noted: '有我批注的文件',
    here: '在此检索',
    thisIssueOnly: '检索这一期',
  },
  en: {
    menu: 'Where',
    menuLabel: 'Where to search',
    inDocument: 'Search only in this document',
    inIssue: 'Search only in this issue',
    inNoted: 'Search only in documents with my notes',
    everywhere: 'Search all gazettes',
    only: (where) => `Only in ${where}`,
    document: (title) => title,
    issue: (year, number, title) =>
      year === null && number === null
        ? title
        : [year, number].filter((each) => each !== null).join(', no. '),
    thisDocument: 'one document',
    thisIssue: 'one issue',
    noted: 'documents with my notes',
    here: 'Search here',
    thisIssueOnly: 'Search this issue',
  },
};
