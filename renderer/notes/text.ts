import type { NoteKind, NoteState, NoteStatus } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface NotesText {
  readonly panelLabel: string;
  readonly pageLabel: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly allTitle: (shown: number, all: number) => string;
  readonly allEmptyTitle: string;
  readonly filterText: string;
  readonly filterColour: string;
  readonly noMatch: string;
  readonly clearFilter: string;
  /** Empty for those that one sees by their colour alone. */
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly statuses: Readonly<Record<NoteStatus, string>>;
  readonly asTask: string;
  readonly tags: string;
  readonly addTag: string;
  readonly add: string;
  readonly removeTag: (tag: string) => string;
  readonly wholeDocument: (title: string) => string;
  readonly noteOnDocument: string;
  readonly newDocumentNote: string;
  readonly finishFirst: string;
  readonly goBack: string;
  readonly colour: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly quote: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly notSaved: string;
  readonly goOnWriting: string;
  readonly dropped: string;
  readonly jump: (quote: string) => string;
  readonly open: string;
  readonly edit: string;
  readonly remove: string;
  readonly states: Readonly<Record<NoteState, string>>;
  readonly today: (time: string) => string;
  /** `person` is empty where it is the author, or not known. */
  readonly editedOn: (time: string, person: string) => string;
}

export const notesText: Text<NotesText> = {
  zh: {
    panelLabel: '本文批注',
    pageLabel: '全部批注',
    emptyTitle: '这份文件还没有批注',
    emptyAdvice: '选中一段文字，按“批注”或 Ctrl M；只想标出来，按 Ctrl H。',
    allTitle: (shown, all) => (shown === all ? `全部批注　${all} 条` : `${shown} 条，共 ${all} 条批注`),
    allEmptyTitle: '还没有批注',
    filterText: '在批注里找',
    filterColour: '按颜色筛选',
    noMatch: '没有这样的批注',
    clearFilter: '看全部批注',
    kinds: { highlight: '', underline: '划线', comment: '', bookmark: '书签', document: '全文' },
    statuses: { open: '待办', done: '已办' },
    asTask: '记为待办',
    tags: '标签',
    addTag: '添标签',
    add: '添上',
    removeTag: (tag) => `去掉标签：${tag}`,
    wholeDocument: (title) => `全文：${title}`,
    noteOnDocument: '给全文写批注',
    newDocumentNote: '全文批注',
    finishFirst: '还有一条批注没有保存，请先写完它。',
    goBack: '回去写完',
    colour: '颜色',
    comment: '批注',
    commentHint: '写下自己的话，也可以空着只留标记',
    quote: '所标原文',
    save: '保存',
    saving: '正在保存…',
    cancel: '取消',
    notSaved: '没有存上。写的字还在这里，可以再按一次保存。',
    goOnWriting: '接着写',
    dropped: '刚写的批注没有保存。',
    jump: (quote) => `到原文：${quote}`,
    open: '打开原文',
    edit: '改',
    remove: '删除',
    states: { 'in-place': '原处', moved: '已随文字移动', 'to-check': '请核对', orphaned: '找不到原文' },
    today: (time) => `今天 ${time}`,
    editedOn: (time, person) => `${person}${person === '' ? '' : ' '}${time}改过`,
  },
  en: {
    panelLabel: 'Notes on this document',
    pageLabel: 'All notes',
    emptyTitle: 'No notes on this document yet',
    emptyAdvice: 'Select some text and press “Note” or Ctrl M; to mark it only, press Ctrl H.',
    allTitle: (shown, all) => (shown === all ? `All notes: ${all}` : `${shown} of ${all} notes`),
    allEmptyTitle: 'No notes yet',
    filterText: 'Find in notes',
    filterColour: 'Filter by colour',
    noMatch: 'No such notes',
    clearFilter: 'Show all notes',
    kinds: {
      highlight: '',
      underline: 'Underlined',
      comment: '',
      bookmark: 'Bookmark',
      document: 'Whole document',
    },
    statuses: { open: 'To do', done: 'Done' },
    asTask: 'This is a task',
    tags: 'Tags',
    addTag: 'Add a tag',
    add: 'Add',
    removeTag: (tag) => `Remove tag: ${tag}`,
    wholeDocument: (title) => `Whole document: ${title}`,
    noteOnDocument: 'Note on the whole document',
    newDocumentNote: 'Note on the whole document',
    finishFirst: 'Another note is not saved yet. Please finish that one first.',
    goBack: 'Go back to it',
    colour: 'Colour',
    comment: 'Note',
    commentHint: 'Write your own words, or leave it empty to mark the text only',
    quote: 'Marked text',
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    notSaved: 'This was not saved. Your words are still here; you can press Save again.',
    goOnWriting: 'Go on writing',
    dropped: 'The note you were writing was not saved.',
    jump: (quote) => `Go to the text: ${quote}`,
    open: 'Open the text',
    edit: 'Edit',
    remove: 'Delete',
    states: {
      'in-place': 'In place',
      moved: 'Moved with its words',
      'to-check': 'Please check',
      orphaned: 'Text not found',
    },
    today: (time) => `Today ${time}`,
    editedOn: (time, person) => `edited ${time}${person === '' ? '' : ` by ${person}`}`,
  },
};
