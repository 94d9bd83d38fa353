import type { NoteAction } from '../../../preload/contract-notes.ts';
import type { Text } from '../../i18n/use-text.ts';

interface HistoryText {
  readonly open: string;
  readonly title: string;
  readonly actions: Readonly<Record<NoteAction, string>>;
  readonly by: (author: string) => string;
  readonly changedThere: (time: string) => string;
  readonly undone: string;
  readonly now: string;
  readonly before: string;
  readonly after: string;
  readonly restore: string;
  readonly restored: string;
  readonly close: string;
}

export const historyText: Text<HistoryText> = {
  zh: {
    open: '改动记录',
    title: '这条批注的改动记录',
    actions: {
      create: '写下',
      edit: '修改',
      tag: '改了标签',
      attach: '标到别处',
      remove: '删除',
      restore: '从“最近删除”放回',
      merge: '从同事的文件并入',
    },
    by: (author) => `（${author}）`,
    changedThere: (time) => `对方改于${time}`,
    undone: '已撤销',
    now: '现在这样',
    before: '原来',
    after: '改成',
    restore: '恢复成这样',
    restored: '已恢复成那时的样子，标的原文没动。',
    close: '关闭',
  },
  en: {
    open: 'History',
    title: 'What became of this note',
    actions: {
      create: 'Written',
      edit: 'Changed',
      tag: 'Tags changed',
      attach: 'Put on other words',
      remove: 'Deleted',
      restore: 'Brought back',
      merge: 'Taken in from a colleague’s file',
    },
    by: (author) => ` (${author})`,
    changedThere: (time) => `changed there: ${time}`,
    undone: 'undone',
    now: 'As it is now',
    before: 'Before',
    after: 'After',
    restore: 'Restore this',
    restored: 'The note says again what it said then; the text it marks is as it was.',
    close: 'Close',
  },
};
