import type { MergeChoice } from '../../../preload/contract.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { Outcome } from './outcomes.ts';

interface MergeText {
  readonly begin: string;
  readonly choosing: string;
  readonly title: string;
  readonly reading: string;
  readonly give: string;
  readonly given: string;
  readonly goOn: string;
  readonly otherFile: string;
  readonly refused: string;
  readonly count: (notes: number) => string;
  readonly programs: Readonly<Record<'gazette' | 'hypothesis' | 'readium', string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What happens to those of an outcome; empty where its name says it all. */
  readonly advice: Readonly<Record<Outcome, string>>;
  readonly orphanedCount: (notes: number) => string;
  readonly choose: string;
  readonly choices: Readonly<Record<MergeChoice, string>>;
  readonly putAwayChoices: Readonly<Record<Exclude<MergeChoice, 'both'>, string>>;
  readonly chooseAll: (notes: number) => string;
  readonly mine: string;
  readonly mineRemoved: string;
  readonly numbered: (name: string, version: number) => string;
  readonly theirs: string;
  readonly was: string;
  readonly becomes: string;
  readonly changedOn: string;
  readonly compared: string;
  readonly iRemoved: (time: string) => string;
  readonly iRemovedLongAgo: string;
  readonly orphaned: string;
  readonly toCheck: string;
  readonly wholeDocument: string;
  readonly more: (notes: number) => string;
  readonly before: string;
  readonly merge: (notes: number) => string;
  readonly merging: string;
  readonly allHere: string;
  readonly nothing: string;
  readonly close: string;
  readonly done: string;
  readonly merged: (notes: number) => string;
  readonly backup: (file: string) => string;
  readonly undo: string;
  readonly undoAll: string;
  readonly changedSince: string;
  readonly otherVersion: string;
}

export const mergeText: Text<MergeText> = {
  zh: {
    begin: '并入同事的',
    choosing: '正在打开…',
    title: '合并预览',
    reading: '正在比较…',
    give: '不合并了',
    given: '没有合并，什么都没有改。',
    goOn: '接着看',
    otherFile: '另选一个文件',
    refused: '这个文件并不进来',
    count: (notes) => `${notes} 条`,
    programs: { gazette: '', hypothesis: 'Hypothesis 的批注', readium: 'Thorium 的批注' },
    outcomes: {
      conflict: '要您定',
      revived: '您删了，对方又改过',
      removed: '您已删除',
      unplaced: '找不到地方放',
      unreadable: '读不出来',
      new: '新增',
      newer: '并入新改动',
      older: '这里的更新，跳过',
      same: '一样，跳过',
    },
    advice: {
      conflict: '同一条批注，您和对方各改各的。不选就两条都留。',
      revived: '不选就留对方的。',
      removed: '对方没有再改。不选就仍然删除。',
      unplaced: '这些不会并进来，其他的照样并。',
      unreadable: '这些不会并进来，其他的照样并。',
      new: '',
      newer: '对方在您这一条上接着改的，换成新的；原来的在“改动记录”里。',
      older: '您在对方这一条上又改过。',
      same: '',
    },
    orphanedCount: (notes) => `其中找不到原文 ${notes}`,
    choose: '怎样处理',
    choices: { both: '两条都留', mine: '用我的', theirs: '用对方的' },
    putAwayChoices: { mine: '仍然删除', theirs: '留对方的' },
    chooseAll: (notes) => `这 ${notes} 条都：`,
    mine: '我',
    mineRemoved: '我删掉的',
    numbered: (name, version) => `${name}（${version}）`,
    theirs: '对方',
    was: '原来',
    becomes: '改成',
    changedOn: '改于',
    compared: '两边的批注',
    iRemoved: (time) => `我：${time}删除了这条。`,
    iRemovedLongAgo: '我：早已删除了这条。',
    orphaned: '本库没有这段原文，先存着，装上那一期自动归位。',
    toCheck: '本库的文字不大一样，并入后请核对位置。',
    wholeDocument: '（写在整份文件上）',
    more: (notes) => `再看 ${notes} 条`,
    before: '先自动备份，再合并；合并后可以整批撤销。',
    merge: (notes) => `合并 ${notes} 条`,
    merging: '正在合并…',
    allHere: '文件里的批注这里都有了，没有要并入的。',
    nothing: '这个文件里没有能并进来的批注。',
    close: '关闭',
    done: '合并好了',
    merged: (notes) => `已并入 ${notes} 条批注。`,
    backup: (file) => `合并前的备份在：${file}`,
    undo: '撤销',
    undoAll: '撤销这次合并',
    changedSince: '合并以后又改过别的批注。请按“撤销”，一步一步退回去。',
    otherVersion: '同一条的另一个版本',
  },
  en: {
    begin: 'Take in a colleague’s',
    choosing: 'Opening…',
    title: 'Before merging',
    reading: 'Comparing…',
    give: 'Do not merge',
    given: 'Nothing was merged or changed.',
    goOn: 'Go on',
    otherFile: 'Choose another file',
    refused: 'This file cannot be taken in',
    count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
    programs: { gazette: '', hypothesis: 'from Hypothesis', readium: 'from Thorium' },
    outcomes: {
      conflict: 'For you to decide',
      revived: 'You deleted it, it was changed there',
      removed: 'You deleted it',
      unplaced: 'No place found',
      unreadable: 'Not readable',
      new: 'New',
      newer: 'Newer than yours',
      older: 'Yours is newer, left out',
      same: 'The same, left out',
    },
    advice: {
      conflict: 'You and your colleague each changed the same note. Unless you choose, both stay.',
      revived: 'Unless you choose, your colleague’s stays.',
      removed: 'It was not changed there since. Unless you choose, it stays deleted.',
      unplaced: 'These are left out; the others are taken in all the same.',
      unreadable: 'These are left out; the others are taken in all the same.',
      new: '',
      newer: 'Your colleague went on from yours: theirs takes its place, yours is in its history.',
      older: 'You went on from your colleague’s.',
      same: '',
    },
    orphanedCount: (notes) => `text not found of ${notes}`,
    choose: 'What to do',
    choices: { both: 'Keep both', mine: 'Use mine', theirs: 'Use theirs' },
    putAwayChoices: { mine: 'Keep deleted', theirs: 'Keep theirs' },
    chooseAll: (notes) => `All ${notes}:`,
    mine: 'Mine',
    mineRemoved: 'Mine, deleted',
    numbered: (name, version) => `${name} (${version})`,
    theirs: 'Theirs',
    was: 'Before',
    becomes: 'After',
    changedOn: 'Changed',
    compared: 'Both notes',
    iRemoved: (time) => `I deleted it: ${time}.`,
    iRemovedLongAgo: 'I deleted it long ago.',
    orphaned:
      'The library does not have this text; the note is kept and finds its place once the issue is here.',
    toCheck: 'The text here is a little different; please check the place afterwards.',
    wholeDocument: '(on the whole document)',
    more: (notes) => `Show ${notes} more`,
    before: 'A backup is made first, and the whole merge can be undone.',
    merge: (notes) => `Merge ${notes}`,
    merging: 'Merging…',
    allHere: 'All the notes of this file are here already.',
    nothing: 'None of the notes of this file can be taken in.',
    close: 'Close',
    done: 'Merged',
    merged: (notes) => `${notes === 1 ? '1 note' : `${notes} notes`} taken in.`,
    backup: (file) => `A backup from before lies in ${file}`,
    undo: 'Undo',
    undoAll: 'Undo this merge',
    changedSince: 'Other notes were changed since. Press “Undo” to go back step by step.',
    otherVersion: 'Another version of the same note',
  },
};
