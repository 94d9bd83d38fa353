import type { NumberRow } from '../../../preload/contract-indexes.ts';
import type { Text } from '../../i18n/use-text.ts';

interface NumbersText {
  readonly label: string;
  readonly find: string;
  readonly none: string;
  readonly more: (shown: number, all: number) => string;
  readonly series: (letters: string, year: number | null) => string;
  readonly summary: (held: number, highest: number) => string;
  readonly state: Readonly<Record<NumberRow['state'], string>>;
  readonly picture: (name: string) => string;
  readonly number: (number: number) => string;
  /** A number, what is known of it and what the paper is called. */
  readonly square: (number: number, state: NumberRow['state'], title: string | null) => string;
  readonly run: (from: number, to: number) => string;
  readonly columns: Readonly<Record<'number' | 'state' | 'title' | 'source', string>>;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly note: string;
  readonly fileName: (series: string) => string;
}

const stateZh = { held: '本库有', listed: '只在目录里列有', mentioned: '只被提到', 'not-seen': '没见到' };
const stateEn = { held: 'Held', listed: 'Only listed', mentioned: 'Only cited', 'not-seen': 'Not seen' };

export const numbersText: Text<NumbersText> = {
  zh: {
    label: '文号',
    find: '找文号，如 政办',
    none: '没有这样的文号',
    more: (shown, all) => `列出了 ${shown} 组，共 ${all} 组；输入几个字可以缩小范围`,
    series: (letters, year) => (year === null ? letters : `${letters}〔${year}〕`),
    summary: (held, highest) => `到第 ${highest} 号，本库有 ${held} 号`,
    state: stateZh,
    picture: (name) => `${name}各号的情况，下面的表里逐号列出`,
    number: (number) => `${number}号`,
    square: (number, state, title) => [`${number}号`, stateZh[state], title ?? ''].join(' ').trim(),
    run: (from, to) => (from === to ? `${from}号` : `${from}号至${to}号`),
    columns: { number: '文号', state: '情况', title: '标题', source: '出处' },
    emptyTitle: '没有读到文号',
    emptyAdvice: '本库公报里的文件都没有文号。装入更多公报后再来看。',
    note: '“没见到”只是说本库各期里没有出现过这个号，不等于没有发过。',
    fileName: (series) => `${series}文号`,
  },
  en: {
    label: 'Numbers',
    find: 'Find numbers, such as 政办',
    none: 'There are no such numbers',
    more: (shown, all) => `${shown} of ${all} shown; type some letters to narrow them down`,
    series: (letters, year) => (year === null ? letters : `${letters}〔${year}〕`),
    summary: (held, highest) => `up to number ${highest}, ${held} held`,
    state: stateEn,
    picture: (name) => `What is held of ${name}; the table below lists every number`,
    number: (number) => `No. ${number}`,
    square: (number, state, title) => [`No. ${number}`, stateEn[state], title ?? ''].join(' ').trim(),
    run: (from, to) => (from === to ? `No. ${from}` : `No. ${from} to ${to}`),
    columns: { number: 'Number', state: 'State', title: 'Title', source: 'Source' },
    emptyTitle: 'No numbers were found',
    emptyAdvice: 'No document held bears a number. Add more gazettes and come back.',
    note: '“Not seen” only says that no issue held shows the number, not that nothing was issued under it.',
    fileName: (series) => `Numbers ${series}`,
  },
};
