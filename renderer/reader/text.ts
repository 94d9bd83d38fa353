import type { Text } from '../i18n/use-text.ts';

interface ReaderText {
  readonly body: string;
  readonly documentTools: string;
  readonly printedPage: (page: number) => string;
  readonly page: (page: number) => string;
  readonly issue: (year: number | null, number: number | null, title: string) => string;
  readonly find: string;
  readonly mark: string;
  readonly comment: string;
  readonly previous: string;
  readonly next: string;
  readonly table: (title: string) => string;
  readonly app: string;
}

export const readerText: Text<ReaderText> = {
  zh: {
    body: '正文',
    documentTools: '本文工具',
    printedPage: (page) => `原刊第${page}页`,
    page: (page) => `第${page}页`,
    issue: (year, number, title) =>
      year === null && number === null
        ? title
        : `${year === null ? '' : `${year}年`}${number === null ? '' : `第${number}期`}`,
    find: '查找本文',
    mark: '标记',
    comment: '批注',
    previous: '上一篇',
    next: '下一篇',
    table: (title) => `${title}，可左右滚动`,
    app: '政府公报阅读器',
  },
  en: {
    body: 'Text',
    documentTools: 'Document tools',
    printedPage: (page) => `Printed page ${page}`,
    page: (page) => `page ${page}`,
    issue: (year, number, title) =>
      year === null && number === null ? title : [year, number].filter(Boolean).join(', no. '),
    find: 'Find in this paper',
    mark: 'Mark',
    comment: 'Note',
    previous: 'Previous',
    next: 'Next',
    table: (title) => `${title}, scrolls sideways`,
    app: 'Gazette Reader',
  },
};
