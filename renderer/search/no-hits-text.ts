import type { Text } from '../i18n/use-text.ts';
import { counted } from './counted.ts';

interface NoHitsText {
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
}

export const noHitsText: Text<NoHitsText> = {
  zh: {
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
  },
  en: {
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
