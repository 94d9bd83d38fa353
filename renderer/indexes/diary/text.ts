import type { Text } from '../../i18n/use-text.ts';

interface DiaryText {
  readonly list: string;
  readonly find: string;
  readonly none: string;
  readonly more: (shown: number, all: number) => string;
  readonly everybody: (city: string) => string;
  readonly summary: (days: number, events: number) => string;
  readonly yearSummary: (year: number, days: number, events: number) => string;
  readonly year: string;
  readonly calendar: (name: string, year: number) => string;
  readonly month: (month: number) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly day: (day: string, count: number) => string;
  readonly few: string;
  readonly many: string;
  readonly wholeYear: string;
  readonly onDay: (day: string) => string;
  readonly events: (name: string) => string;
  readonly columns: Readonly<Record<'date' | 'event' | 'source', string>>;
  readonly sameName: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly fileName: (name: string, year: number) => string;
}

export const diaryText: Text<DiaryText> = {
  zh: {
    list: '政府记事里的人',
    find: '找姓名',
    none: '没有这个姓名',
    more: (shown, all) => `列出了 ${shown} 个，共 ${all} 个；输入姓名可以缩小范围`,
    everybody: (city) => `${city}全部记事`,
    summary: (days, events) => `${days} 天，${events} 条`,
    yearSummary: (year, days, events) => `${year}年有 ${days} 天、${events} 条记事`,
    year: '年份',
    calendar: (name, year) => `${name}${year}年日历`,
    month: (month) => `${month}月`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    day: (day, count) => `${day}，${count} 条`,
    few: '少',
    many: '多',
    wholeYear: '看全年',
    onDay: (day) => `只看${day}`,
    events: (name) => `${name}的记事`,
    columns: { date: '日期', event: '记事', source: '出处' },
    sameName: '按姓名汇总，同名的人没有分开；只有本库各期“政府记事”里写到的日子。',
    emptyTitle: '没有读到政府记事',
    emptyAdvice: '本库公报里没有按日期记的政府活动。装入更多公报后再来看。',
    fileName: (name, year) => `${name}${year}年记事`,
  },
  en: {
    list: 'People in the event logs',
    find: 'Find a name',
    none: 'There is no such name',
    more: (shown, all) => `${shown} of ${all} shown; type a name to narrow them down`,
    everybody: (city) => `All events of ${city}`,
    summary: (days, events) => `${days} days, ${events} events`,
    yearSummary: (year, days, events) => `${events} events on ${days} days of ${year}`,
    year: 'Year',
    calendar: (name, year) => `Calendar of ${year}: ${name}`,
    month: (month) => new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month - 1, 1)),
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    day: (day, count) => (count === 1 ? `${day}, 1 event` : `${day}, ${count} events`),
    few: 'few',
    many: 'many',
    wholeYear: 'Whole year',
    onDay: (day) => `Only ${day}`,
    events: (name) => `Events: ${name}`,
    columns: { date: 'Date', event: 'Event', source: 'Source' },
    sameName:
      'By name: people of the same name are not told apart. Only days that the event logs of the issues held tell of.',
    emptyTitle: 'No event logs were found',
    emptyAdvice: 'The gazettes held have no log of events by day. Add more gazettes and come back.',
    fileName: (name, year) => `Events ${name} ${year}`,
  },
};
