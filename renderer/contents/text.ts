import type { IssueEntry } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface ContentsText {
  readonly tree: string;
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
  readonly added: (count: number, replaced: number) => string;
  readonly openIt: string;
  readonly addingFile: (done: number, total: number, fileName: string) => string;
  readonly copying: string;
  readonly copyingLibrary: (percent: number) => string;
  readonly heldAlready: (issues: readonly IssueEntry[]) => string;
  readonly heldNewer: (issues: readonly IssueEntry[]) => string;
  readonly updating: string;
  readonly updatingIssue: (done: number, total: number) => string;
  readonly updated: (added: readonly IssueEntry[], replaced: readonly IssueEntry[]) => string;
  readonly notUpdated: (count: number) => string;
  readonly updatedLater: string;
  readonly rereading: string;
  readonly rereadingIssue: (done: number, total: number) => string;
  readonly notAdded: (fileName: string) => string;
  readonly chooseAgain: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
}

export const contentsText: Text<ContentsText> = {
  zh: {
    tree: '公报目录',
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
    added: (count, replaced) =>
      `装入了${count}期公报${replaced > 0 ? `，其中${replaced}期换成了新的文字` : ''}`,
    openIt: '打开看',
    addingFile: (done, total, fileName) =>
      `正在装入${fileName}：第${Math.min(done + 1, total)}份，共${total}份`,
    copying: '正在复制公报…',
    copyingLibrary: (percent) =>
      `第一次装入公报，先把程序自带的公报复制一份，只做这一次：已完成${percent}%。可以照常阅读。`,
    heldAlready: (issues) => `${namedZh(issues)}本来就在文库里，内容相同，没有改动。`,
    heldNewer: (issues) => `${namedZh(issues)}在文库里的文字更新，保留不动，没有换成旧的。`,
    updating: '正在加进新的公报…',
    updatingIssue: (done, total) =>
      `新版程序带来了公报，正在加进文库：第${Math.min(done + 1, total)}期，共${total}期。可以照常阅读。`,
    updated: (added, replaced) => {
      const parts = [
        added.length > 0 ? `新增${namedZh(added)}` : '',
        replaced.length > 0 ? `更正${namedZh(replaced)}` : '',
      ];
      return `新版程序带来的公报已加进文库：${parts.filter((part) => part !== '').join('；')}。您自己装入的公报和批注都在。`;
    },
    notUpdated: (count) => `新版程序带来的公报有${count}期没有加进文库：`,
    updatedLater: '下次打开程序会接着做。',
    rereading: '正在重读公报…',
    rereadingIssue: (done, total) =>
      `程序更新了，正在重读文库里的公报：第${Math.min(done + 1, total)}期，共${total}期。可以照常阅读。`,
    notAdded: (fileName) => `${fileName}没有装进来：`,
    chooseAgain: '重新选文件',
    emptyTitle: '还没有装入公报',
    emptyAdvice: '请点“装入公报”，选U盘里的文件。',
  },
  en: {
    tree: 'Contents of the gazettes',
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
    added: (count, replaced) =>
      `${count === 1 ? '1 issue' : `${count} issues`} added${replaced > 0 ? `, ${replaced} in place of an older text` : ''}`,
    openIt: 'Open',
    addingFile: (done, total, fileName) => `Adding ${fileName}: ${Math.min(done + 1, total)} of ${total}`,
    copying: 'Copying the issues…',
    copyingLibrary: (percent) =>
      `Before the first import the issues that came with the program are copied, this once: ${percent}% done. You can go on reading.`,
    heldAlready: (issues) =>
      `The library holds the same text already: ${namedEn(issues)}. Nothing was changed.`,
    heldNewer: (issues) => `The library holds a newer text, which was kept: ${namedEn(issues)}.`,
    updating: 'Adding new issues…',
    updatingIssue: (done, total) =>
      `The new version brought issues: adding ${Math.min(done + 1, total)} of ${total}. You can go on reading.`,
    updated: (added, replaced) => {
      const parts = [
        added.length > 0 ? `new: ${namedEn(added)}` : '',
        replaced.length > 0 ? `corrected: ${namedEn(replaced)}` : '',
      ];
      return `The issues of the new version are in the library; ${parts.filter((part) => part !== '').join('; ')}. What you added and your notes are still there.`;
    },
    notUpdated: (count) => `Of the new version’s issues ${count} could not be added: `,
    updatedLater: 'The next start of the program goes on with them.',
    rereading: 'Reading issues again…',
    rereadingIssue: (done, total) =>
      `The program is newer: reading the library’s issues again, ${Math.min(done + 1, total)} of ${total}. You can go on reading.`,
    notAdded: (fileName) => `${fileName} was not added: `,
    chooseAgain: 'Choose files again',
    emptyTitle: 'No gazette yet',
    emptyAdvice: 'Press “Import” and choose the files, for instance from a USB stick.',
  },
};

/** Beyond so many only the number is told. */
const mostNamed = 3;

function namedZh(issues: readonly IssueEntry[]): string {
  if (issues.length > mostNamed) return `${issues.length}期`;
  return issues
    .map(({ title, year, number }) => (number === null ? title : `${year ?? ''}年第${number}期`))
    .join('、');
}

function namedEn(issues: readonly IssueEntry[]): string {
  if (issues.length > mostNamed) return `${issues.length} issues`;
  return issues
    .map(({ title, year, number }) => (number === null ? title : `${year ?? ''} no. ${number}`))
    .join(', ');
}
