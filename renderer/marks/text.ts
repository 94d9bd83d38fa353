import type { Text } from '../i18n/use-text.ts';

interface MarksText {
  readonly toolbar: string;
  readonly mark: string;
  readonly markAs: (colour: string) => string;
  readonly comment: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly selectFirst: string;
  readonly newNote: string;
  readonly margin: string;
  readonly underline: string;
  readonly bookmark: string;
  readonly hits: (query: string, count: number) => string;
  readonly hitPosition: (query: string, current: number, count: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly stopMarking: string;
}

export const marksText: Text<MarksText> = {
  zh: {
    toolbar: '所选文字',
    mark: '标记',
    markAs: (colour) => `标记：${colour}`,
    comment: '批注',
    copy: '复制',
    copied: '已复制。',
    notCopied: '没有复制成。请按 Ctrl C。',
    selectFirst: '请先选中一段文字。',
    newNote: '新批注',
    margin: '页边批注',
    underline: '划线',
    bookmark: '书签',
    hits: (query, count) => `“${query}”标出 ${count} 个`,
    hitPosition: (query, current, count) => `“${query}”第 ${current} 个，共 ${count} 个`,
    previousHit: '上一个',
    nextHit: '下一个',
    stopMarking: '不再标出',
  },
  en: {
    toolbar: 'Selected text',
    mark: 'Mark',
    markAs: (colour) => `Mark: ${colour}`,
    comment: 'Note',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Nothing was copied. Please press Ctrl C.',
    selectFirst: 'Please select some text first.',
    newNote: 'New note',
    margin: 'Notes in the margin',
    underline: 'Underline',
    bookmark: 'Bookmark',
    hits: (query, count) => `“${query}”: ${count} found`,
    hitPosition: (query, current, count) => `“${query}”: ${current} of ${count}`,
    previousHit: 'Previous',
    nextHit: 'Next',
    stopMarking: 'Stop marking',
  },
};
