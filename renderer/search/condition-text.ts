import type { FieldName, QueryPart, ValidityState } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';
import type { ConditionKind } from './query-edit.ts';

interface ConditionText {
  readonly add: string;
  readonly what: string;
  readonly kinds: Readonly<Record<ConditionKind, string>>;
  readonly hints: Readonly<Record<ConditionKind, string>>;
  readonly from: string;
  readonly to: string;
  /** What will stand in the box. */
  readonly becomes: (query: string) => string;
  readonly insert: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly without: (words: string) => string;
  readonly either: string;
}

/** What a state is called in a query; the query language knows these words whatever the interface speaks. */
export const stateWords: Readonly<Record<ValidityState, string>> = {
  'in-force': '施行中',
  'not-yet': '尚未施行',
  amended: '部分修改',
  expired: '已过有效期',
  repealed: '被本库文件废止',
  unknown: '不明',
};

export const conditionText: Text<ConditionText> = {
  zh: {
    add: '加条件',
    what: '条件',
    kinds: {
      title: '标题里有',
      number: '文号是',
      issuer: '发文机关是',
      section: '在栏目',
      date: '日期在',
      state: '效力是',
      note: '我的批注里有',
      without: '不含',
      phrase: '一字不差',
      either: '有其中一个就行',
    },
    hints: {
      title: '如：食堂',
      number: '如：2024 36',
      issuer: '如：市民政局',
      section: '如：市府办文件',
      date: '',
      state: '',
      note: '如：要办',
      without: '如：学校',
      phrase: '如：一次性建设补助',
      either: '如：食堂 餐厅',
    },
    from: '从',
    to: '到',
    becomes: (query) => `框里会写成：${query}`,
    insert: '加上',
    fields: {
      title: '标题',
      number: '文号',
      issuer: '机关',
      section: '栏目',
      date: '日期',
      state: '效力',
      note: '批注',
    },
    without: (words) => `不含 ${words}`,
    either: '或',
  },
  en: {
    add: 'Add a condition',
    what: 'Condition',
    kinds: {
      title: 'in the title',
      number: 'number',
      issuer: 'issuer',
      section: 'section',
      date: 'date',
      state: 'validity',
      note: 'in my notes',
      without: 'without',
      phrase: 'word for word',
      either: 'one of these',
    },
    hints: {
      title: 'e.g. 食堂',
      number: 'e.g. 2024 36',
      issuer: 'e.g. 市民政局',
      section: 'e.g. 市府办文件',
      date: '',
      state: '',
      note: 'e.g. 要办',
      without: 'e.g. 学校',
      phrase: 'e.g. 一次性建设补助',
      either: 'e.g. 食堂 餐厅',
    },
    from: 'from',
    to: 'to',
    becomes: (query) => `The box will say: ${query}`,
    insert: 'Add',
    fields: {
      title: 'Title',
      number: 'Number',
      issuer: 'Issuer',
      section: 'Section',
      date: 'Date',
      state: 'Validity',
      note: 'Note',
    },
    without: (words) => `without ${words}`,
    either: 'or',
  },
};

/** What a chip says of a part of the query. */
export function partLabel({ kind, texts, without }: QueryPart, text: ConditionText): string {
  const joined = texts.join(` ${text.either} `);
  const said =
    kind === 'word' || kind === 'either'
      ? joined
      : kind === 'phrase'
        ? `“${joined}”`
        : `${text.fields[kind]}：${joined}`;
  return without ? text.without(said) : said;
}
