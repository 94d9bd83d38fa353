import type { NoteAction } from '../../preload/contract-notes.ts';
import type { Text } from '../i18n/use-text.ts';

interface StepsText {
  readonly undo: string;
  readonly redo: string;
  readonly nothing: Readonly<Record<'undo' | 'redo', string>>;
  readonly done: Readonly<Record<'undo' | 'redo', (action: string) => string>>;
  readonly actions: Readonly<Record<NoteAction, (notes: number) => string>>;
  readonly removed: (notes: number) => string;
  readonly restored: (notes: number) => string;
}

export const stepsText: Text<StepsText> = {
  zh: {
    undo: '撤销',
    redo: '重做',
    nothing: { undo: '没有可以撤销的改动。', redo: '没有可以重做的改动。' },
    done: { undo: (action) => `已撤销：${action}。`, redo: (action) => `已重做：${action}。` },
    actions: {
      create: (notes) => `写下 ${notes} 条批注`,
      edit: (notes) => `改 ${notes} 条批注`,
      tag: (notes) => `改 ${notes} 条批注的标签`,
      attach: (notes) => `把 ${notes} 条批注重新标到原文`,
      remove: (notes) => `删除 ${notes} 条批注`,
      restore: (notes) => `放回 ${notes} 条批注`,
      merge: (notes) => `并入 ${notes} 条批注`,
    },
    removed: (notes) => `已删除 ${notes} 条批注。`,
    restored: (notes) => (notes === 1 ? '批注已放回原处。' : `${notes} 条批注已放回原处。`),
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    nothing: { undo: 'There is nothing to undo.', redo: 'There is nothing to redo.' },
    done: { undo: (action) => `Undone: ${action}.`, redo: (action) => `Done again: ${action}.` },
    actions: {
      create: (notes) => `writing ${count(notes)}`,
      edit: (notes) => `changing ${count(notes)}`,
      tag: (notes) => `changing the tags of ${count(notes)}`,
      attach: (notes) => `putting ${count(notes)} on the text anew`,
      remove: (notes) => `deleting ${count(notes)}`,
      restore: (notes) => `bringing back ${count(notes)}`,
      merge: (notes) => `taking in ${count(notes)}`,
    },
    removed: (notes) => `${count(notes)} deleted.`,
    restored: (notes) =>
      notes === 1 ? 'The note is back in its place.' : `${count(notes)} are back in their places.`,
  },
};

function count(notes: number): string {
  return notes === 1 ? '1 note' : `${notes} notes`;
}
