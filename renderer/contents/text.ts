import type { Text } from '../i18n/use-text.ts';

interface ContentsText {
  readonly contents: string;
  readonly tree: string;
  readonly fold: string;
  readonly year: (year: number | null) => string;
  readonly issueCount: (count: number) => string;
  readonly issue: (number: number | null) => string;
  readonly serial: (serial: number) => string;
  readonly samples: string;
  readonly yearAndIssue: (year: number | null, number: number | null) => string;
  readonly unlisted: string;
  readonly notInText: string;
  /** Of an issue that is catalogued only, and of a paper in it. */
  readonly catalogued: string;
  readonly noText: string;
  readonly held: (count: number) => string;
  readonly upTo: (issue: string) => string;
  readonly yearAndNumber: (year: number, number: number) => string;
  readonly addIssues: string;
  readonly adding: string;
  readonly added: (count: number) => string;
  readonly addingFile: (done: number, total: number, fileName: string) => string;
  readonly rereading: string;
  readonly rereadingIssue: (done: number, total: number) => string;
  readonly notAdded: (fileName: string) => string;
  readonly chooseAgain: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
}

export const contentsText: Text<ContentsText> = {
  zh: {
    contents: '目录',
    tree: '公报目录',
    fold: '收起',
    year: (year) => (year === null ? '未载明年份' : `${year}年`),
    issueCount: (count) => `${count}期`,
    issue: (number) => (number === null ? '未载明期号' : `第${number}期`),
    serial: (serial) => `总第${serial}期`,
    samples: '样刊（虚构，供试用）',
    yearAndIssue: (year, number) =>
      `${year === null ? '' : `${year}年`}${number === null ? '未载明期号' : `第${number}期`}`,
    unlisted: '其他',
    notInText: '本期原文中没有',
    catalogued: '已编目，本机没有原文',
    noText: '没有原文',
    held: (count) => `本库${count}期`,
    upTo: (issue) => `收至${issue}`,
    yearAndNumber: (year, number) => `${year}年第${number}期`,
    addIssues: '装入公报',
    adding: '正在装入…',
    added: (count) => `装入了${count}期公报`,
    addingFile: (done, total, fileName) =>
      `正在装入${fileName}：第${Math.min(done + 1, total)}份，共${total}份`,
    rereading: '正在重读公报…',
    rereadingIssue: (done, total) =>
      `程序更新了，正在重读文库里的公报：第${Math.min(done + 1, total)}期，共${total}期。可以照常阅读。`,
    notAdded: (fileName) => `${fileName}没有装进来：`,
    chooseAgain: '重新选文件',
    emptyTitle: '还没有装入公报',
    emptyAdvice: '请点“装入公报”，选U盘里的文件。',
  },
  en: {
    contents: 'Contents',
    tree: 'Contents of the gazettes',
    fold: 'Fold',
    year: (year) => (year === null ? 'Year not stated' : `${year}`),
    issueCount: (count) => (count === 1 ? '1 issue' : `${count} issues`),
    issue: (number) => (number === null ? 'Number not stated' : `No. ${number}`),
    serial: (serial) => `serial no. ${serial}`,
    samples: 'Samples (invented, to try)',
    yearAndIssue: (year, number) =>
      `${year ?? ''} ${number === null ? 'number not stated' : `no. ${number}`}`.trim(),
    unlisted: 'Other',
    notInText: 'not in the text of this issue',
    catalogued: 'catalogued, text not on this machine',
    noText: 'no text',
    held: (count) => (count === 1 ? '1 issue held' : `${count} issues held`),
    upTo: (issue) => `up to ${issue}`,
    yearAndNumber: (year, number) => `${year}, no. ${number}`,
    addIssues: 'Import',
    adding: 'Importing…',
    added: (count) => (count === 1 ? '1 issue added' : `${count} issues added`),
    addingFile: (done, total, fileName) => `Adding ${fileName}: ${Math.min(done + 1, total)} of ${total}`,
    rereading: 'Reading issues again…',
    rereadingIssue: (done, total) =>
      `The program is newer: reading the library’s issues again, ${Math.min(done + 1, total)} of ${total}. You can go on reading.`,
    notAdded: (fileName) => `${fileName} was not added: `,
    chooseAgain: 'Choose files again',
    emptyTitle: 'No gazette yet',
    emptyAdvice: 'Press “Import” and choose the files, for instance from a USB stick.',
  },
};
