import type { Text } from '../i18n/use-text.ts';
import type { NoteGrouping, NoteOrder } from './arrange.ts';

interface PageText {
  readonly filters: (on: number) => string;
  readonly all: string;
  readonly ownWords: string;
  readonly issue: string;
  readonly document: string;
  readonly tag: string;
  readonly author: string;
  readonly status: string;
  readonly state: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<NoteGrouping, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<NoteOrder, string>>;
  readonly groups: Readonly<Record<'attention' | 'rest' | 'untagged', string>>;
  readonly today: string;
  readonly count: (notes: number) => string;
  readonly pick: string;
  readonly pickAll: (notes: number) => string;
  readonly picked: (notes: number) => string;
  readonly pickNone: string;
  readonly pickedBar: string;
  readonly takeTag: string;
  readonly removePicked: string;
  readonly tagged: (notes: number) => string;
  readonly removedTitle: string;
  readonly backToNotes: string;
  readonly removedAdvice: string;
  readonly noneRemoved: string;
  readonly restore: string;
  readonly removedOn: (time: string) => string;
}

export const pageText: Text<PageText> = {
  zh: {
    filters: (on) => (on === 0 ? '筛选和排列' : `筛选和排列（筛了 ${on} 样）`),
    all: '不限',
    ownWords: '改颜色的意思',
    issue: '哪一期',
    document: '哪份文件',
    tag: '标签',
    author: '谁写的',
    status: '办没办',
    state: '原文',
    grouping: '归在一起',
    groupings: { none: '不归', document: '按文件', tag: '按标签', day: '按写的日子' },
    order: '先后',
    orders: { newest: '新写的在前', oldest: '早写的在前', changed: '新改的在前', document: '按文件次序' },
    groups: { attention: '先看看这些：原文找不到或有改动', rest: '其余批注', untagged: '没有标签' },
    today: '今天',
    count: (notes) => `${notes} 条`,
    pick: '选这条',
    pickAll: (notes) => `全选 ${notes} 条`,
    picked: (notes) => `已选 ${notes} 条`,
    pickNone: '不选了',
    pickedBar: '对所选批注',
    takeTag: '去掉标签…',
    removePicked: '删除所选',
    tagged: (notes) => `改了 ${notes} 条批注的标签。`,
    removedTitle: '最近删除',
    backToNotes: '回到批注',
    removedAdvice: '删除的批注保留 30 天，之后不再能恢复。',
    noneRemoved: '最近 30 天没有删除过批注。',
    restore: '恢复',
    removedOn: (time) => `${time}删除`,
  },
  en: {
    filters: (on) => (on === 0 ? 'Filter and arrange' : `Filter and arrange (${on} on)`),
    all: 'Any',
    ownWords: 'What colours mean',
    issue: 'Issue',
    document: 'Document',
    tag: 'Tag',
    author: 'Author',
    status: 'Task',
    state: 'Text',
    grouping: 'Group by',
    groupings: { none: 'Nothing', document: 'Document', tag: 'Tag', day: 'Day written' },
    order: 'Order',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      changed: 'Last changed first',
      document: 'By document',
    },
    groups: {
      attention: 'Look at these first: their text is lost or changed',
      rest: 'All others',
      untagged: 'Without tags',
    },
    today: 'Today',
    count: (notes) => String(notes),
    pick: 'Select this note',
    pickAll: (notes) => `Select all ${notes}`,
    picked: (notes) => `${notes} selected`,
    pickNone: 'Select none',
    pickedBar: 'With the selected notes',
    takeTag: 'Remove a tag…',
    removePicked: 'Delete selected',
    tagged: (notes) => `Tags changed of ${notes === 1 ? '1 note' : `${notes} notes`}.`,
    removedTitle: 'Recently deleted',
    backToNotes: 'Back to the notes',
    removedAdvice: 'Deleted notes are kept for 30 days and cannot be brought back after that.',
    noneRemoved: 'No notes were deleted in the last 30 days.',
    restore: 'Bring back',
    removedOn: (time) => `deleted ${time}`,
  },
};
