import type { NoteFormat } from '../../../preload/contract.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { ScopeName } from './scopes.ts';

interface TravelText {
  readonly export: string;
  readonly exporting: string;
  readonly exportDocument: string;
  readonly title: string;
  readonly which: string;
  readonly scopes: Readonly<Record<ScopeName, (notes: number) => string>>;
  readonly formats: Readonly<Record<NoteFormat, { readonly name: string; readonly use: string }>>;
  readonly exported: (notes: number, file: string) => string;
}

export const travelText: Text<TravelText> = {
  zh: {
    export: '导出',
    exporting: '正在导出…',
    exportDocument: '导出本文批注',
    title: '导出批注',
    which: '导出哪些',
    scopes: {
      picked: (notes) => `勾选的 ${notes} 条`,
      shown: (notes) => `筛出的 ${notes} 条`,
      all: (notes) => `全部 ${notes} 条`,
    },
    formats: {
      'json-ld': { name: '给同事的批注文件', use: '同事按“并入同事的”打开，一点不丢' },
      word: { name: 'Word 文档', use: '写报告用' },
      csv: { name: '表格（CSV）', use: '用 Excel、WPS 打开，一条一行' },
      html: { name: '可打印的网页', use: '用浏览器打开，打印成 A4' },
      markdown: { name: 'Markdown 文本', use: '记笔记的软件用' },
    },
    exported: (notes, file) => `已导出 ${notes} 条批注，文件在：${file}`,
  },
  en: {
    export: 'Export',
    exporting: 'Exporting…',
    exportDocument: 'Export these notes',
    title: 'Export notes',
    which: 'Which',
    scopes: {
      picked: (notes) => `The ${notes} selected`,
      shown: (notes) => `The ${notes} shown`,
      all: (notes) => `All ${notes}`,
    },
    formats: {
      'json-ld': { name: 'Notes for a colleague', use: 'Opened by “Take in a colleague’s”, nothing is lost' },
      word: { name: 'Word document', use: 'For reports' },
      csv: { name: 'Table (CSV)', use: 'For spreadsheets, one note a row' },
      html: { name: 'Page to print', use: 'For the browser, made for A4' },
      markdown: { name: 'Markdown text', use: 'For programs that keep notes' },
    },
    exported: (notes, file) => `${notes === 1 ? '1 note' : `${notes} notes`} exported to ${file}`,
  },
};
