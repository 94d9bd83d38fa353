import type { Text } from '../i18n/use-text.ts';

interface SearchText {
  readonly label: string;
  readonly results: string;
  readonly total: (documents: number, blocks: number) => string;
  readonly searching: string;
  readonly dropTerm: (term: string) => string;
  readonly places: (count: number) => string;
  readonly showOthers: (count: number) => string;
  readonly showLess: string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly showMore: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly examples: readonly { readonly kind: string; readonly example: string; readonly gives: string }[];
  readonly noneWithAll: (terms: readonly string[]) => string;
  readonly noneWith: (term: string) => string;
  readonly noneAdvice: string;
  readonly noneAdviceOne: string;
  readonly termAlone: (term: string, blocks: number) => string;
  readonly termNowhere: (term: string) => string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly keysLabel: string;
}

export const searchText: Text<SearchText> = {
  zh: {
    label: '检索',
    results: '检索结果',
    total: (documents, blocks) => `${documents} 份文件，${blocks} 处`,
    searching: '正在查找…',
    dropTerm: (term) => `去掉 ${term}`,
    places: (count) => `${count} 处`,
    showOthers: (count) => `展开另外 ${count} 处`,
    showLess: '收起',
    shownOf: (shown, all) => `已显示 ${shown} 份，共 ${all} 份`,
    showMore: (count) => `再显示 ${count} 份`,
    emptyTitle: '想找什么？',
    emptyAdvice: '在上面的框里输入，不用选类别：',
    examples: [
      { kind: '文号', example: '36号', gives: '选中就打开这份文件' },
      { kind: '关键词', example: '老年食堂 补助', gives: '几个词都有的段落，用空格隔开' },
      { kind: '单个字', example: '垟', gives: '一个字也能找' },
    ],
    noneWithAll: (terms) => `没有哪一处同时含${few(terms).join('和')}`,
    noneWith: (term) => `没有文件含“${short(term)}”`,
    noneAdvice: '本库所收的公报都找过了。可以只找其中一个词：',
    noneAdviceOne: '本库所收的公报都找过了。可以少写几个字，或者换个说法再找。',
    termAlone: (term, blocks) => `只找“${short(term)}”，看 ${blocks} 处`,
    termNowhere: (term) => `“${short(term)}”一处也没有`,
    keys: [
      { keys: ['↑', '↓'], does: '上下选' },
      { keys: ['Enter'], does: '打开' },
      { keys: ['→'], does: '展开这份文件' },
      { keys: ['Esc'], does: '回到搜索框' },
    ],
    keysLabel: '按键',
  },
  en: {
    label: 'Search',
    results: 'Search results',
    total: (documents, blocks) => `${counted(documents, 'document')}, ${counted(blocks, 'place')}`,
    searching: 'Searching…',
    dropTerm: (term) => `Leave out ${term}`,
    places: (count) => counted(count, 'place'),
    showOthers: (count) => `Show ${counted(count, 'more place')}`,
    showLess: 'Show less',
    shownOf: (shown, all) => `${shown} of ${all} documents shown`,
    showMore: (count) => `Show ${counted(count, 'more document')}`,
    emptyTitle: 'What are you looking for?',
    emptyAdvice: 'Type into the box above; there is no category to choose:',
    examples: [
      { kind: 'Number', example: '36号', gives: 'choose it to open the document' },
      { kind: 'Words', example: '老年食堂 补助', gives: 'passages that hold every word' },
      { kind: 'One character', example: '垟', gives: 'a single character is enough' },
    ],
    noneWithAll: (terms) => `No passage holds ${few(terms).join(' and ')} together`,
    noneWith: (term) => `No document holds “${short(term)}”`,
    noneAdvice: 'Every gazette of this library was searched. You can look for one of the words alone:',
    noneAdviceOne: 'Every gazette of this library was searched. Try fewer characters or another wording.',
    termAlone: (term, blocks) => `Only “${short(term)}”: ${counted(blocks, 'place')}`,
    termNowhere: (term) => `“${short(term)}” is nowhere`,
    keys: [
      { keys: ['↑', '↓'], does: 'move' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['→'], does: 'expand the document' },
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
