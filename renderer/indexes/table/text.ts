import type { Text } from '../../i18n/use-text.ts';

interface TableText {
  readonly filter: string;
  readonly rows: (count: number) => string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly noMatch: string;
  readonly clearFilter: string;
  readonly pages: string;
  readonly page: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
}

export const tableText: Text<TableText> = {
  zh: {
    filter: '筛选，可用文号、标题、正文里的字',
    rows: (count) => `${count} 条`,
    save: '导出表格',
    saved: (file) => `已保存：${file}`,
    noMatch: '没有符合筛选的条目',
    clearFilter: '清除筛选',
    pages: '翻页',
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    previous: '上一页',
    next: '下一页',
  },
  en: {
    filter: 'Filter by number, title or words of the text',
    rows: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    save: 'Export table',
    saved: (file) => `Saved: ${file}`,
    noMatch: 'No entry matches the filter',
    clearFilter: 'Clear the filter',
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
  },
};
