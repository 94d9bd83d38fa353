import type { Sentence } from '../sentence.ts';

export const nowhere: Sentence = {
  zh: '文库里没有一份文件有这段原文，不知道该放在哪里，没有导入。装入那一期后可以再导入一次。',
  en: 'No document of the library has these words, so the note was left out. Import it again once that issue is here.',
};

export const noDocument: Sentence = {
  zh: '这条批注写在整份文件上，文库里没有（或不止一份）同名的文件，没有导入。',
  en: 'This note is on a whole document, and the library has none (or several) of that title, so it was left out.',
};

export function ambiguous(places: number): Sentence {
  return {
    zh: `这段原文在文库里有 ${places} 处，分不清是哪一处，没有导入。`,
    en: `The library has these words in ${places} places and there is no telling which is meant, so the note was left out.`,
  };
}
