import type { Text } from '../i18n/use-text.ts';
import type { KeyTask } from './keys.ts';

/** What a person wants to do, and how. */
interface Task {
  readonly what: string;
  readonly how: string;
}

interface HelpText {
  readonly title: string;
  readonly tasksTitle: string;
  readonly tasks: readonly Task[];
  readonly keysTitle: string;
  readonly keys: Readonly<Record<KeyTask, string>>;
  readonly spaceKey: string;
  readonly machineTitle: string;
  readonly machineAdvice: string;
  readonly version: string;
  readonly notes: string;
  readonly library: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const helpText: Text<HelpText> = {
  zh: {
    title: '使用说明',
    tasksTitle: '想做的事',
    tasks: [
      {
        what: '读一份文件',
        how: '左边“目录”里点这一期、这个栏目、这份文件；文件下面就是它的提纲，点哪一条到哪一条。',
      },
      { what: '按文号、标题找', how: '点最上面的框，输入“36号”或者标题里的几个字，按回车。' },
      {
        what: '按内容找',
        how: '点“检索”，输入几个词，词和词之间空一格；一个字也能找。左边可以只看一年、一个机关、还有效的。',
      },
      {
        what: '看还管不管用',
        how: '文件上方写着施行中、已过有效期、被废止等，后面是所依据的原句。“效力不明”是原文没写，请问发文机关。',
      },
      {
        what: '看引用了什么',
        how: '正文里带点线的可以点；灰色虚线的是本库没有收的文件。右边“关联”里有谁引用了它。',
      },
      {
        what: '标记、写批注',
        how: '用鼠标选中文字，点颜色是标记，点“批注”可以写字，写完点“保存”。改错了、删错了点“撤销”。',
      },
      { what: '看写过的批注', how: '点上边的“批注”，全部都在。可以导出成 Word、表格，也可以并入同事的。' },
      { what: '打印', how: '点右上角“打印”；只打一部分，先选中文字。贴公示栏选“公示大字”。' },
      { what: '字大一点', how: '点右上角“大”，窗口窄时在“显示”里。主题也在那里换。' },
      {
        what: '装入新的公报',
        how: '点目录下面的“装入公报”，选U盘里的文件；收到公报包（.gzpack）双击就行。批注不受影响。',
      },
      { what: '换电脑、怕丢', how: '“批注”页里点“备份”，存成一个文件，放到U盘上；到新电脑上点“恢复备份”。' },
    ],
    keysTitle: '用键盘',
    keys: {
      help: '打开这份说明',
      jump: '按文号、标题跳转',
      search: '检索全部公报',
      find: '在本文里找',
      'next-hit': '下一处',
      'previous-hit': '上一处',
      back: '后退',
      forward: '前进',
      mark: '标记选中的文字',
      comment: '给选中的文字写批注',
      'save-note': '保存批注',
      undo: '撤销',
      redo: '重做',
      list: '加入阅读清单',
      print: '打印',
      larger: '字大一点',
      smaller: '字小一点',
      'plain-size': '字恢复原来大小',
      'fold-left': '收起、展开左边',
      'fold-right': '收起、展开右边',
      'next-region': '到窗口的下一部分',
      'previous-region': '到窗口的上一部分',
      results: '在列表里上下选，回车打开',
      preview: '检索时看上下文',
      close: '关闭、返回',
    },
    spaceKey: '空格',
    machineTitle: '这台电脑上',
    machineAdvice: '有问题要问管公报的人，请把下面几行一起告诉他。',
    version: '程序版本',
    notes: '批注存在',
    library: '公报存在',
    copy: '复制这几行',
    copied: '已复制，可以粘贴到别处。',
    notCopied: '系统没有让复制。',
  },
  en: {
    title: 'How to use the reader',
    tasksTitle: 'What you want to do',
    tasks: [
      {
        what: 'Read a document',
        how: 'In the contents at the left choose the issue, the section, the document; below it stands its outline.',
      },
      {
        what: 'Find by number or title',
        how: 'Click the box at the top, type “36号” or a few words of the title, press Enter.',
      },
      {
        what: 'Find by content',
        how: 'Choose Search and type words parted by blanks; one character is enough. At the left you can narrow it down by year, body or validity.',
      },
      {
        what: 'See whether it applies',
        how: 'Above each document stands its state with the sentence it rests on. “Unknown” means that the text does not say: ask who issued it.',
      },
      {
        what: 'Follow references',
        how: 'Underlined references can be clicked; grey dashed ones are not held. The pane at the right tells what cites it.',
      },
      {
        what: 'Mark and comment',
        how: 'Select text: a colour marks it, Comment lets you write; then Save. Undo takes back whatever went wrong.',
      },
      {
        what: 'See all your notes',
        how: 'Choose Notes at the top. They can be exported to Word and tables, and a colleague’s can be taken in.',
      },
      {
        what: 'Print',
        how: 'Print at the top right; to print a part, select it first. Large type is for the notice board.',
      },
      {
        what: 'Larger text',
        how: 'A+ at the top right, in a narrow window under Display; so are the themes.',
      },
      {
        what: 'Add new gazettes',
        how: 'Import below the contents, then the file on the stick; an issue pack (.gzpack) opens by a double click. Notes stay.',
      },
      {
        what: 'Move to another computer',
        how: 'On the page of notes choose Backup and keep the file on a stick; on the new computer choose Restore.',
      },
    ],
    keysTitle: 'By keyboard',
    keys: {
      help: 'Open this page',
      jump: 'Jump by number or title',
      search: 'Search all gazettes',
      find: 'Find in this document',
      'next-hit': 'Next hit',
      'previous-hit': 'Previous hit',
      back: 'Back',
      forward: 'Forward',
      mark: 'Mark what is selected',
      comment: 'Comment on what is selected',
      'save-note': 'Save the note',
      undo: 'Undo',
      redo: 'Redo',
      list: 'Add to the reading list',
      print: 'Print',
      larger: 'Larger text',
      smaller: 'Smaller text',
      'plain-size': 'Text of plain size',
      'fold-left': 'Fold the left pane',
      'fold-right': 'Fold the right pane',
      'next-region': 'Next part of the window',
      'previous-region': 'Previous part of the window',
      results: 'Up and down in lists, Enter opens',
      preview: 'Context of a search result',
      close: 'Close, go back',
    },
    spaceKey: 'Space',
    machineTitle: 'On this computer',
    machineAdvice: 'When you ask your librarian for help, give these lines too.',
    version: 'Version',
    notes: 'Notes lie in',
    library: 'Gazettes lie in',
    copy: 'Copy these lines',
    copied: 'Copied.',
    notCopied: 'The system did not allow copying.',
  },
};
