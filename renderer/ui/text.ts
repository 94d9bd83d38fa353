import type { Text } from '../i18n/use-text.ts';

interface UiText {
  readonly opening: string;
  readonly close: string;
  readonly tryAgain: string;
  readonly brokenTitle: string;
  readonly brokenAdvice: string;
}

export const uiText: Text<UiText> = {
  zh: {
    opening: '正在打开…',
    close: '关闭',
    tryAgain: '再试一次',
    brokenTitle: '这一部分显示不出来',
    brokenAdvice: '程序内部出错了。公报和批注都没有动。请再试一次；还不行，请关闭程序重新打开。',
  },
  en: {
    opening: 'Opening…',
    close: 'Close',
    tryAgain: 'Try again',
    brokenTitle: 'This part cannot be shown',
    brokenAdvice:
      'Something went wrong inside the program. The gazettes and your notes are untouched. Please try again; if that does not help, close the program and open it once more.',
  },
};
