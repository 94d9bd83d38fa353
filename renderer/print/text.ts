import type { Text } from '../i18n/use-text.ts';
import type { PrintForm } from './page-rules.ts';

/** All of a document or what is selected of it. */
export type Extent = 'whole' | 'selected';

interface PrintText {
  readonly title: (document: string) => string;
  readonly extent: string;
  readonly extents: Readonly<Record<Extent, string>>;
  readonly selectHint: string;
  readonly form: string;
  readonly forms: Readonly<Record<PrintForm, string>>;
  readonly formHints: Readonly<Record<PrintForm, string>>;
  readonly withNotes: (count: number) => string;
  readonly noNotes: string;
  readonly preview: string;
  readonly print: string;
  readonly savePdf: string;
  readonly cancel: string;
  readonly setting: string;
  /** What is under way. */
  readonly ways: Readonly<Record<'print' | 'pdf', string>>;
  readonly page: (number: number, count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly printed: string;
  readonly saved: (file: string) => string;
}

export const printText: Text<PrintText> = {
  zh: {
    title: (document) => `打印《${document}》`,
    extent: '打印哪些',
    extents: { whole: '整份文件', selected: '选中的部分' },
    selectHint: '只印一部分：先在正文里选中文字，再点“打印”。',
    form: '样式',
    forms: { official: '公文样式', notice: '公示大字' },
    formHints: {
      official: 'A4，版心和字体照公文格式，左边留装订。',
      notice: 'A4，字大一号半，贴公告栏用。',
    },
    withNotes: (count) => `带上批注（${count} 条，编号印在正文后面）`,
    noNotes: '这里没有批注',
    preview: '印出来的样子',
    print: '打印…',
    savePdf: '存为 PDF…',
    cancel: '不打印了',
    setting: '正在排版…',
    ways: { print: '请在系统的打印窗口里选打印机。', pdf: '正在做成 PDF…' },
    page: (number, count) => `第 ${number} 页，共 ${count} 页`,
    before: '上一页',
    after: '下一页',
    printed: '已经送去打印。',
    saved: (file) => `已存为 ${file}`,
  },
  en: {
    title: (document) => `Print ${document}`,
    extent: 'What to print',
    extents: { whole: 'The whole paper', selected: 'What is selected' },
    selectHint: 'For a part of it, select words in the text first, then press Print.',
    form: 'Form',
    forms: { official: 'Official paper', notice: 'Large, for a notice board' },
    formHints: {
      official: 'A4, margins and type of official papers, with room for binding.',
      notice: 'A4, with large type, to be hung up.',
    },
    withNotes: (count) => `With notes (${count}, numbered, behind the text)`,
    noNotes: 'There are no notes here',
    preview: 'How it will look',
    print: 'Print…',
    savePdf: 'Save as PDF…',
    cancel: 'Do not print',
    setting: 'Setting the pages…',
    ways: { print: 'Choose a printer in the system’s dialog.', pdf: 'Making the PDF…' },
    page: (number, count) => `Page ${number} of ${count}`,
    before: 'Previous page',
    after: 'Next page',
    printed: 'Sent to the printer.',
    saved: (file) => `Saved as ${file}`,
  },
};
