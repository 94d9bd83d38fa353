import type { ValidityEvidence, ValidityState } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface ValidityText {
  readonly strip: string;
  readonly states: Readonly<Record<ValidityState, string>>;
  /** Said where no sentence can be shown. */
  readonly meaning: Readonly<Record<ValidityState, string>>;
  readonly kinds: Readonly<
    Record<ValidityEvidence['kind'], { readonly whole: string; readonly part: string }>
  >;
  readonly asHeld: (day: string) => string;
  readonly says: (document: string, place: string) => string;
  readonly show: string;
  readonly advice: string;
  readonly others: (count: number) => string;
  readonly onDay: string;
  readonly backToToday: string;
  readonly filter: string;
  readonly all: string;
  readonly only: (state: string) => string;
}

export const validityText: Text<ValidityText> = {
  zh: {
    strip: '效力',
    states: {
      'not-yet': '尚未施行',
      'in-force': '施行中',
      amended: '部分修改',
      expired: '已过有效期',
      repealed: '被本库文件废止',
      unknown: '效力不明',
    },
    meaning: {
      'not-yet': '',
      'in-force': '',
      amended: '',
      expired: '',
      repealed: '',
      unknown: '本文没有写从哪天起施行、到哪天为止，本库也没有废止或修改它的文件。',
    },
    kinds: {
      effective: { whole: '施行', part: '部分条款施行' },
      expires: { whole: '有效期', part: '部分条款期限' },
      repeals: { whole: '废止', part: '部分废止' },
      amends: { whole: '修改', part: '修改' },
      extends: { whole: '延长有效期', part: '延长有效期' },
    },
    asHeld: (day) => `看${day}，按本库所收`,
    says: (document, place) => `依据${document}${place === '' ? '' : ` ${place.replace(/、$/, '')}`}：`,
    show: '看原句',
    advice: '本库未见延期或替代的文件时，办事前请问发文机关。',
    others: (count) => `还有 ${count} 句有关`,
    onDay: '看哪一天',
    backToToday: '回到今天',
    filter: '按效力筛选',
    all: '不论效力',
    only: (state) => `只看${state}`,
  },
  en: {
    strip: 'Validity',
    states: {
      'not-yet': 'Not yet in force',
      'in-force': 'In force',
      amended: 'Amended in part',
      expired: 'Expired',
      repealed: 'Repealed by a document held',
      unknown: 'Not stated',
    },
    meaning: {
      'not-yet': '',
      'in-force': '',
      amended: '',
      expired: '',
      repealed: '',
      unknown:
        'The text does not say from when or until when it applies, and nothing held repeals or amends it.',
    },
    kinds: {
      effective: { whole: 'In force', part: 'In force in part' },
      expires: { whole: 'Term', part: 'Term of a part' },
      repeals: { whole: 'Repeal', part: 'Repeal in part' },
      amends: { whole: 'Amendment', part: 'Amendment' },
      extends: { whole: 'Extension', part: 'Extension' },
    },
    asHeld: (day) => `on ${day}, as held here`,
    says: (document, place) => `by ${document}${place === '' ? '' : ` ${place.replace(/、$/, '')}`}:`,
    show: 'Show it',
    advice: 'Where nothing held extends or replaces it, please ask the issuing office before acting on it.',
    others: (count) => `${count} more ${count === 1 ? 'sentence' : 'sentences'}`,
    onDay: 'As of',
    backToToday: 'Back to today',
    filter: 'Filter by validity',
    all: 'Whatever its state',
    only: (state) => `Only: ${state}`,
  },
};
