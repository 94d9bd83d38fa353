import type { NoteKind } from '../../../preload/contract.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { NoteField } from './differences.ts';

interface VersionsText {
  readonly fields: Readonly<Record<NoteField, string>>;
  /** Each by its name, also those that one sees by their colour alone. */
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly noComment: string;
  readonly noTags: string;
  readonly noTask: string;
}

export const versionsText: Text<VersionsText> = {
  zh: {
    fields: {
      comment: '批注',
      tags: '标签',
      status: '办没办',
      colour: '颜色',
      kind: '样子',
      place: '标的原文',
    },
    kinds: { highlight: '标记', underline: '划线', comment: '批注', bookmark: '书签', document: '全文批注' },
    noComment: '（没有写字）',
    noTags: '（没有标签）',
    noTask: '（不是待办）',
  },
  en: {
    fields: {
      comment: 'Note',
      tags: 'Tags',
      status: 'Task',
      colour: 'Colour',
      kind: 'Kind',
      place: 'Marked text',
    },
    kinds: {
      highlight: 'Highlight',
      underline: 'Underline',
      comment: 'Comment',
      bookmark: 'Bookmark',
      document: 'On the document',
    },
    noComment: '(nothing written)',
    noTags: '(no tags)',
    noTask: '(no task)',
  },
};
