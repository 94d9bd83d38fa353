import type { Text } from '../i18n/use-text.ts';

interface FindText {
  readonly label: string;
  readonly field: string;
  readonly placeholder: string;
  readonly position: (current: number, count: number) => string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
}

export const findText: Text<FindText> = {
  zh: {
    label: '查找本文',
    field: '在本文中查找',
    placeholder: '在本文中查找',
    position: (current, count) => `第 ${current} 处，共 ${count} 处`,
    count: (count) => `共 ${count} 处`,
    none: '本文没有',
    previous: '上一处',
    next: '下一处',
    close: '关闭',
  },
  en: {
    label: 'Find in this document',
    field: 'Find in this document',
    placeholder: 'Find in this document',
    position: (current, count) => `${current} of ${count}`,
    count: (count) => `${count} found`,
    none: 'Not in this document',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
  },
};
