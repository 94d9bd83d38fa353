import type { Text } from '../i18n/use-text.ts';

interface AttachText {
  readonly begin: string;
  readonly title: string;
  readonly how: string;
  readonly here: string;
  readonly stop: string;
  readonly attached: string;
}

export const attachText: Text<AttachText> = {
  zh: {
    begin: '重新标到原文',
    title: '正在给一条批注重新找原文，原来标的是：',
    how: '在文件里选中文字，再按“标到这里”。',
    here: '标到这里',
    stop: '不找了',
    attached: '批注已标到所选的文字上。',
  },
  en: {
    begin: 'Mark it in the text anew',
    title: 'Looking for the text of a note, which used to be on:',
    how: 'Select the words in a document, then press “Put it here”.',
    here: 'Put it here',
    stop: 'Stop looking',
    attached: 'The note is on the selected words now.',
  },
};
