import type { NoteKind, NoteStatus, Settings } from '../../../preload/contract.ts';
import { type AllColours, colourWords } from '../../../preload/contract-colours.ts';

interface Words {
  readonly title: string;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly statuses: Readonly<Record<NoteStatus, string>>;
  readonly orphaned: string;
  readonly toCheck: string;
  readonly columns: readonly string[];
}

const zh: Words = {
  title: '批注',
  kinds: { highlight: '标记', underline: '下划线', comment: '批注', bookmark: '书签', document: '全文批注' },
  statuses: { open: '待办', done: '已办' },
  orphaned: '找不到原文',
  toCheck: '请核对位置',
  columns: [
    '文件',
    '文号',
    '位置',
    '原文',
    '批注',
    '种类',
    '颜色',
    '标签',
    '状态',
    '作者',
    '写于',
    '改于',
    '改的人',
    '链接',
  ],
};

const en: Words = {
  title: 'Notes',
  kinds: {
    highlight: 'Highlight',
    underline: 'Underline',
    comment: 'Comment',
    bookmark: 'Bookmark',
    document: 'On the document',
  },
  statuses: { open: 'To do', done: 'Done' },
  orphaned: 'Text not found',
  toCheck: 'Please check the place',
  columns: [
    'Document',
    'Number',
    'Place',
    'Text',
    'Note',
    'Kind',
    'Colour',
    'Tags',
    'Status',
    'Author',
    'Written',
    'Changed',
    'Changed by',
    'Link',
  ],
};

/** The words of an export in the person's language, colours by what they mean to them. */
export function wordsFor({ language, colourMeanings }: Settings): Words & { readonly colours: AllColours } {
  return { ...(language === 'en' ? en : zh), colours: colourWords(language, colourMeanings) };
}
