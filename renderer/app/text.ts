import type { Text } from '../i18n/use-text.ts';
import type { LeftTab } from './left-tab.ts';
import type { Page } from './navigation.ts';

interface AppText {
  readonly brand: string;
  readonly seal: string;
  readonly pages: string;
  readonly page: Readonly<Record<Page, string>>;
  readonly history: string;
  readonly back: string;
  readonly forward: string;
  readonly box: string;
  readonly boxHint: string;
  readonly choices: string;
  readonly keptChoices: string;
  readonly searchFor: (words: string) => string;
  readonly print: string;
  readonly help: string;
  readonly leftPane: string;
  readonly leftTabs: Readonly<Record<LeftTab, string>>;
  readonly fold: string;
  readonly readPane: string;
}

export const appText: Text<AppText> = {
  zh: {
    brand: '政府公报',
    seal: '报',
    pages: '主要页面',
    page: { home: '首页', read: '阅读', search: '检索', indexes: '索引', notes: '批注' },
    history: '读过的地方',
    back: '后退',
    forward: '前进',
    box: '跳转或搜索',
    boxHint: '跳转或搜索：文号、标题、关键词',
    choices: '可以打开的文件',
    keptChoices: '保存的和最近的检索',
    searchFor: (words) => `搜索“${words}”`,
    print: '打印',
    help: '帮助',
    leftPane: '目录和清单',
    leftTabs: { contents: '目录', list: '清单' },
    fold: '收起',
    readPane: '阅读',
  },
  en: {
    brand: 'Gazettes',
    seal: '报',
    pages: 'Main pages',
    page: { home: 'Home', read: 'Read', search: 'Search', indexes: 'Indexes', notes: 'Notes' },
    history: 'Places read',
    back: 'Back',
    forward: 'Forward',
    box: 'Jump or search',
    boxHint: 'Jump or search: number, title, words',
    choices: 'Documents to open',
    keptChoices: 'Saved and recent searches',
    searchFor: (words) => `Search for “${words}”`,
    print: 'Print',
    help: 'Help',
    leftPane: 'Contents and reading list',
    leftTabs: { contents: 'Contents', list: 'List' },
    fold: 'Fold',
    readPane: 'Reading',
  },
};
