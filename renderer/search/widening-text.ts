import type { WideningKind } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface WideningText {
  readonly alsoLabel: string;
  /** What was also searched for, of each kind. */
  readonly also: Readonly<Record<WideningKind, (from: string, to: string) => string>>;
  readonly kinds: Readonly<Record<WideningKind, string>>;
  /** Behind the first of them: how many there are, and how many were too many to be searched for. */
  readonly outOf: (count: number) => string;
  readonly left: (count: number) => string;
  readonly onlyExact: string;
  readonly widenAgain: string;
}

export const wideningText: Text<WideningText> = {
  zh: {
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
  },
  en: {
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
  },
};
