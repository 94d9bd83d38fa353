import type { SearchOrder } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';
import { counted } from './counted.ts';

interface SearchText {
  readonly label: string;
  readonly results: string;
  readonly total: (documents: number, places: number) => string;
  readonly searching: string;
  readonly drop: (chip: string) => string;
  readonly plain: string;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<SearchOrder, string>>;
  readonly widerBelow: (documents: number) => string;
  readonly widerOnly: string;
  readonly places: (count: number) => string;
  readonly showOthers: (count: number) => string;
  readonly showLess: (count: number) => string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly keysLabel: string;
}

export const searchText: Text<SearchText> = {
  zh: {
    label: '检索',
    results: '检索结果',
    total: (documents, places) => `${documents} 份文件，${places} 处`,
    searching: '正在查找…',
    drop: (chip) => `去掉 ${chip}`,
    plain: '按普通文字查找：其中的符号不成条件',
    orderLabel: '排序',
    orders: { best: '按相关', newest: '新的在前', oldest: '旧的在前', number: '按文号' },
    widerBelow: (documents) => `下面 ${documents} 份不是照原样找到的`,
    widerOnly: '没有照原样写的；下面是按相近的说法找到的',
    places: (count) => `${count} 处`,
    showOthers: (count) => `展开另外 ${count} 处`,
    showLess: (count) => `收起这 ${count} 处`,
    keys: [
      { keys: ['↑', '↓'], does: '上下选' },
      { keys: ['Enter'], does: '打开' },
      { keys: ['→'], does: '展开这份文件' },
      { keys: ['空格'], does: '预览' },
      { keys: ['Esc'], does: '回到搜索框' },
    ],
    keysLabel: '按键',
  },
  en: {
    label: 'Search',
    results: 'Search results',
    total: (documents, places) => `${counted(documents, 'document')}, ${counted(places, 'place')}`,
    searching: 'Searching…',
    drop: (chip) => `Leave out ${chip}`,
    plain: 'Searched as plain text: its signs make no condition',
    orderLabel: 'Order',
    orders: { best: 'Best first', newest: 'Newest first', oldest: 'Oldest first', number: 'By number' },
    widerBelow: (documents) =>
      `${counted(documents, 'document')} below ${documents === 1 ? 'is' : 'are'} not as written`,
    widerOnly: 'Nothing as written; this is what may be meant',
    places: (count) => counted(count, 'place'),
    showOthers: (count) => `Show ${counted(count, 'more place')}`,
    showLess: (count) => `Fold ${counted(count, 'place')}`,
    keys: [
      { keys: ['↑', '↓'], does: 'move' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['→'], does: 'expand the document' },
      { keys: ['Space'], does: 'preview' },
      { keys: ['Esc'], does: 'back to the box' },
    ],
    keysLabel: 'Keys',
  },
};
