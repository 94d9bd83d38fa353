import type { Text } from '../../i18n/use-text.ts';

interface OwnWordsText {
  readonly open: string;
  readonly title: string;
  readonly author: string;
  readonly authorHint: string;
  readonly colours: string;
  readonly coloursHint: string;
  readonly save: string;
  readonly cancel: string;
}

export const ownWordsText: Text<OwnWordsText> = {
  zh: {
    open: '署名和颜色',
    title: '署名和颜色',
    author: '署名',
    authorHint: '以后写的批注都署这个名字，导出给同事也看得到；已经写的不变。',
    colours: '每种颜色表示什么',
    coloursHint: '空着就用原来的字。选颜色、筛选、导出都用这些字。',
    save: '保存',
    cancel: '取消',
  },
  en: {
    open: 'Name and colours',
    title: 'Name and colours',
    author: 'Your name',
    authorHint:
      'Notes you write from now on bear it, also for colleagues; those written already stay as they are.',
    colours: 'What each colour means',
    coloursHint: 'Left empty, the word shown stays. Choices, filters and exports use these words.',
    save: 'Save',
    cancel: 'Cancel',
  },
};
