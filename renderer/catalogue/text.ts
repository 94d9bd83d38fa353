import type { Text } from '../i18n/use-text.ts';

interface CatalogueText {
  readonly explained: string;
  readonly advice: (issue: string) => string;
}

export const catalogueText: Text<CatalogueText> = {
  zh: {
    explained: '这份文件只有编目，本机没有它的原文。',
    advice: (issue) => `请装入${issue}，装入以后就在这里读。`,
  },
  en: {
    explained: 'This paper is only catalogued; its text is not on this machine.',
    advice: (issue) => `Import ${issue}: it will then be read right here.`,
  },
};
