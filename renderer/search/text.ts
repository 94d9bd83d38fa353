import type { SearchOrder, WideningKind } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface SearchText {
  readonly label: string;
  readonly results: string;
  readonly total: (documents: number, places: number) => string;
  readonly searching: string;
  readonly drop: (chip: string) => string;
  readonly plain: string;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<SearchOrder, string>>;
  readonly alsoLabel: string;
  /** What was also searched for, of each kind. */
  readonly also: Readonly<Record<WideningKind, (from: string, to: string) => string>>;
  readonly kinds: Readonly<Record<WideningKind, string>>;
  /** Behind the first of them: how many there are, and how many were too many to be searched for. */
  readonly outOf: (count: number) => string;
  readonly left: (count: number) => string;
  readonly onlyExact: string;
  readonly widenAgain: string;
  readonly widerBelow: (documents: number) => string;
  readonly widerOnly: string;
  readonly places: (count: number) => string;
  readonly showOthers: (count: number) => string;
  readonly showLess: (count: number) => string;
  readonly noneWithAll: (terms: readonly string[]) => string;
  readonly noneWith: (term: string) => string;
  readonly noneSuch: string;
  readonly noneChosen: string;
  readonly noneAdvice: string;
  readonly noneAdviceOne: string;
  readonly noneHere: string;
  readonly clearChoice: string;
  readonly everywhere: string;
  readonly nearest: string;
  readonly suggested: (words: string, documents: number) => string;
  readonly termAlone: (term: string, places: number) => string;
  readonly termNowhere: (term: string) => string;
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
    alsoLabel: '也找了',
    also: {
      agency: (_from, to) => to,
      number: (_from, to) => to,
      date: (_from, to) => to,
      pinyin: (from, to) => `拼音 ${from}：${to}`,
      apart: () => '词分散在一份文件里的',
    },
    kinds: {
      agency: '机关的别名',
      number: '文号的其他写法',
      date: '日期的其他写法',
      pinyin: '拼音',
      apart: '词分散在一份文件里的',
    },
    outOf: (count) => ` 等 ${count} 个`,
    left: (count) => `，另有 ${count} 个没有找`,
    onlyExact: '只照原样找',
    widenAgain: '也找相近的说法',
    widerBelow: (documents) => `下面 ${documents} 份不是照原样找到的`,
    widerOnly: '没有照原样写的；下面是按相近的说法找到的',
    places: (count) => `${count} 处`,
    showOthers: (count) => `展开另外 ${count} 处`,
    showLess: (count) => `收起这 ${count} 处`,
    noneWithAll: (terms) => `没有哪一处同时含${few(terms).join('和')}`,
    noneWith: (term) => `没有找到“${short(term)}”`,
    noneSuch: '没有符合这些条件的文件',
    noneChosen: '筛选以后一份也不剩',
    noneAdvice: '本库所收的公报都找过了。可以只找其中一个词：',
    noneAdviceOne: '本库所收的公报都找过了。可以少写几个字，或者换个说法再找。',
    noneHere: '只找了限定的范围。',
    clearChoice: '清除筛选',
    everywhere: '在全部公报里找',
    nearest: '最接近的是',
    suggested: (words, documents) => `“${short(words)}”（${documents} 份文件）`,
    termAlone: (term, places) => `只找“${short(term)}”，看 ${places} 处`,
    termNowhere: (term) => `“${short(term)}”一处也没有`,
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
    alsoLabel: 'Also searched',
    also: {
      agency: (_from, to) => to,
      number: (_from, to) => to,
      date: (_from, to) => to,
      pinyin: (from, to) => `pinyin ${from}: ${to}`,
      apart: () => 'words apart in one document',
    },
    kinds: {
      agency: 'other names of agencies',
      number: 'other forms of numbers',
      date: 'other forms of dates',
      pinyin: 'pinyin',
      apart: 'words apart in one document',
    },
    outOf: (count) => ` of ${count}`,
    left: (count) => `, ${count} more not searched`,
    onlyExact: 'Only as written',
    widenAgain: 'Also what may be meant',
    widerBelow: (documents) =>
      `${counted(documents, 'document')} below ${documents === 1 ? 'is' : 'are'} not as written`,
    widerOnly: 'Nothing as written; this is what may be meant',
    places: (count) => counted(count, 'place'),
    showOthers: (count) => `Show ${counted(count, 'more place')}`,
    showLess: (count) => `Fold ${counted(count, 'place')}`,
    noneWithAll: (terms) => `No passage holds ${few(terms).join(' and ')} together`,
    noneWith: (term) => `“${short(term)}” was not found`,
    noneSuch: 'No document meets these conditions',
    noneChosen: 'Nothing is left after filtering',
    noneAdvice: 'Every gazette of this library was searched. You can look for one of the words alone:',
    noneAdviceOne: 'Every gazette of this library was searched. Try fewer characters or another wording.',
    noneHere: 'Only a part of the library was searched.',
    clearChoice: 'Clear the filter',
    everywhere: 'Search all gazettes',
    nearest: 'The nearest is',
    suggested: (words, documents) => `“${short(words)}” (${counted(documents, 'document')})`,
    termAlone: (term, places) => `Only “${short(term)}”: ${counted(places, 'place')}`,
    termNowhere: (term) => `“${short(term)}” is nowhere`,
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

/** Enough of a word to know it by. */
function short(term: string): string {
  return term.length > 24 ? `${term.slice(0, 20)}…` : term;
}

/** Enough of the words to know the query by, each in quotation marks. */
function few(terms: readonly string[]): readonly string[] {
  const named = terms.slice(0, 4).map((term) => `“${short(term)}”`);
  return terms.length > named.length ? [...named, '…'] : named;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
