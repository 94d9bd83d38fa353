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
  /** `place` is `null` where a corrected text has it no more. */
  readonly back: (place: string | null) => string;
  readonly fromTop: string;
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
    back: (place) => (place === null ? '上次读到的那一段改动过，已回到附近' : `上次读到${place}，已回到那里`),
    fromTop: '从头读',
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
    back: (place) =>
      place === null
        ? 'Where you stopped was changed since: this is the nearest place'
        : `Back where you stopped: ${place}`,
    fromTop: 'Read from the top',
    table: (title) => `${title}, scrolls sideways`,
    app: 'Gazette Reader',
  },
};
