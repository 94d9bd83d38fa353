import type { ValidityEvidence, ValidityState } from '../../preload/contract-validity.ts';
import type { Text } from '../i18n/use-text.ts';
import type { Advice } from './advice.ts';

interface ValidityText {
  readonly strip: string;
  readonly states: Readonly<Record<ValidityState, string>>;
  /** Said where no sentence can be shown. */
  readonly meaning: Readonly<Record<ValidityState, string>>;
  /** What a sentence does from or until a day; `null` where the day is not said. */
  readonly does: Readonly<Record<ValidityEvidence['kind'], (day: string | null, whole: boolean) => string>>;
  /** Before and behind the choice of the day. */
  readonly until: string;
  readonly asHeld: string;
  /** The same for who only hears it. */
  readonly told: (day: string) => string;
  /** At the foot of a printed page. */
  readonly printed: (state: string, day: string) => string;
  readonly thisPaper: string;
  readonly by: (document: string, place: string) => string;
  readonly show: string;
  /** Opens and closes what the strip leaves out in a low window. */
  readonly unfold: string;
  readonly fold: string;
  readonly advice: Readonly<Record<Advice, string>>;
  readonly others: (count: number) => string;
  /** Shows so many more of those that are left. */
  readonly more: (count: number, left: number) => string;
  readonly onDay: string;
  /** What stands behind a figure of a date. */
  readonly unitBehind: (part: string) => string;
  readonly calendar: string;
  readonly monthBefore: string;
  readonly monthAfter: string;
  readonly backToToday: string;
  readonly filter: string;
  readonly all: string;
  /** A paper that was changed in part is in force as well: the choices say which of the two they leave. */
  readonly only: Readonly<Record<ValidityState, string>>;
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
    does: {
      effective: (day, whole) => `${whole ? '' : '部分条款'}${day === null ? '施行' : `自${day}起施行`}`,
      expires: (day, whole) => `${whole ? '' : '部分条款'}${day === null ? '有效期' : `有效期至${day}`}`,
      repeals: (day, whole) => `${day === null ? '' : `自${day}起`}废止${whole ? '' : '一部分'}`,
      amends: (day) => `${day === null ? '' : `自${day}起`}修改`,
      extends: (day) => `有效期延长${day === null ? '' : `至${day}`}`,
    },
    until: '截至',
    asHeld: '，按本库所收',
    told: (day) => `截至${day}，按本库所收`,
    printed: (state, day) => `${state}（截至${day}，按本库所收）`,
    thisPaper: '本文',
    by: (document, place) => `依据${document}${place}`,
    show: '看原句',
    unfold: '看依据、选日期',
    fold: '收起',
    advice: {
      expired: '本库未见延期文件，办事前请问发文机关。',
      'expired-extended': '本库有延长它的文件，见下面的原句。办事前请问发文机关。',
      'expired-amended': '本库有修改它的文件，是否延期请看原文。办事前请问发文机关。',
      repealed: '办事前请看废止它的文件，或者问发文机关现在按哪份文件办。',
    },
    others: (count) => `还有 ${count} 句有关`,
    more: (count, left) => `再看 ${count} 句（还有 ${left} 句没列出）`,
    onDay: '看哪一天',
    unitBehind: (part) => (part === 'year' ? '年' : part === 'month' ? '月' : part === 'day' ? '日' : ''),
    calendar: '日历',
    monthBefore: '上月',
    monthAfter: '下月',
    backToToday: '回到今天',
    filter: '按效力筛选',
    all: '不论效力',
    only: {
      'not-yet': '只看尚未施行',
      'in-force': '只看施行中、未见修改',
      amended: '只看施行中、部分修改',
      expired: '只看已过有效期',
      repealed: '只看被本库文件废止',
      unknown: '只看效力不明',
    },
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
    does: {
      effective: (day, whole) => `In force${whole ? '' : ' in part'}${day === null ? '' : ` from ${day}`}`,
      expires: (day, whole) => `${whole ? 'Valid' : 'Valid in part'}${day === null ? '' : ` until ${day}`}`,
      repeals: (day, whole) => `Repealed${whole ? '' : ' in part'}${day === null ? '' : ` from ${day}`}`,
      amends: (day) => `Amended${day === null ? '' : ` from ${day}`}`,
      extends: (day) => `Extended${day === null ? '' : ` until ${day}`}`,
    },
    until: 'as of ',
    asHeld: ', as held here',
    told: (day) => `as of ${day}, as held here`,
    printed: (state, day) => `${state} (as of ${day}, as held here)`,
    thisPaper: 'this document',
    by: (document, place) => `by ${document}${place === '' ? '' : ` ${place}`}:`,
    show: 'Show it',
    unfold: 'Reasons and day',
    fold: 'Fold',
    advice: {
      expired: 'Nothing held here extends it; please ask the issuing office before acting on it.',
      'expired-extended':
        'A document held extends it: see its sentence below. Please ask the issuing office before acting on it.',
      'expired-amended':
        'A document held amends it; see whether it extends it. Please ask the issuing office before acting on it.',
      repealed: 'See the document that repeals it, or ask the issuing office which one applies now.',
    },
    others: (count) => `${count} more ${count === 1 ? 'sentence' : 'sentences'}`,
    more: (count, left) => `Show ${count} more (${left} not shown)`,
    onDay: 'Day',
    unitBehind: () => '',
    calendar: 'Calendar',
    monthBefore: 'Month before',
    monthAfter: 'Next month',
    backToToday: 'Back to today',
    filter: 'Filter by validity',
    all: 'Whatever its state',
    only: {
      'not-yet': 'Only: not yet in force',
      'in-force': 'Only: in force, not amended',
      amended: 'Only: in force, amended in part',
      expired: 'Only: expired',
      repealed: 'Only: repealed',
      unknown: 'Only: not stated',
    },
  },
};
