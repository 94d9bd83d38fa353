import type { Text } from '../i18n/use-text.ts';

interface ReadingText {
  readonly list: string;
  readonly toRead: string;
  readonly doneOnes: string;
  readonly recent: string;
  readonly add: string;
  readonly listed: string;
  /** The same where it was ticked as read. */
  readonly listedRead: string;
  readonly listMenu: string;
  readonly showList: string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly remove: string;
  readonly more: string;
  readonly moreOf: (title: string) => string;
  readonly readTick: (title: string) => string;
  readonly up: string;
  readonly down: string;
  readonly first: string;
  readonly undo: string;
  readonly added: string;
  readonly removed: (title: string) => string;
  readonly nowRead: (title: string) => string;
  readonly moved: (title: string, position: number) => string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly nothingRead: string;
  readonly notHeld: string;
  readonly notHeldAdvice: string;
  readonly neverOpened: string;
  readonly readTo: (place: string) => string;
  readonly readShare: (percent: number) => string;
  readonly justOpened: string;
  readonly readToEnd: string;
  readonly opened: string;
  readonly today: (time: string) => string;
  readonly unread: string;
  readonly home: string;
  readonly continueTitle: string;
  readonly continueButton: string;
  readonly againButton: string;
  readonly newest: string;
  readonly newestOf: (issue: string, documents: number, unread: number) => string;
  readonly menuOf: (title: string) => string;
  readonly open: string;
  readonly fromTop: string;
}

export const readingText: Text<ReadingText> = {
  zh: {
    list: '阅读清单',
    toRead: '要读的',
    doneOnes: '读完的',
    recent: '最近读过',
    add: '加入清单',
    listed: '已在清单',
    listedRead: '已读完',
    listMenu: '清单里的这份文件',
    showList: '看清单',
    markRead: '读完了',
    markUnread: '还没读完',
    remove: '移出清单',
    more: '更多',
    moreOf: (title) => `更多：${title}`,
    readTick: (title) => `读完了：${title}`,
    up: '上移',
    down: '下移',
    first: '移到最前',
    undo: '撤销',
    added: '已加入阅读清单',
    removed: (title) => `已移出清单：${title}`,
    nowRead: (title) => `读完了：${title}`,
    moved: (title, position) => `移到第${position}份：${title}`,
    emptyTitle: '清单是空的',
    emptyAdvice: '打开一份文件，点上方的“加入清单”；或者在目录里右键点一份文件。',
    nothingRead: '打开过的文件会列在这里，可以接着读。',
    notHeld: '本库没有',
    notHeldAdvice: '本库现在没有这份文件。装入它所在的那一期，就能接着读。',
    neverOpened: '还没打开过',
    readTo: (place) => `读到${place}`,
    readShare: (percent) => `读到${percent}%`,
    justOpened: '刚打开',
    readToEnd: '读到末尾',
    opened: '打开过',
    today: (time) => `今天 ${time}`,
    unread: '未读',
    home: '首页',
    continueTitle: '接着读',
    continueButton: '接着读',
    againButton: '再读一遍',
    newest: '最新一期',
    newestOf: (issue, documents, unread) =>
      `${issue}，共${documents}篇，${unread === 0 ? '都打开过' : `${unread}篇还没打开过`}`,
    menuOf: (title) => `这份文件：${title}`,
    open: '打开',
    fromTop: '从头读',
  },
  en: {
    list: 'Reading list',
    toRead: 'To read',
    doneOnes: 'Read',
    recent: 'Last read',
    add: 'Add to list',
    listed: 'On the list',
    listedRead: 'Read',
    listMenu: 'This document on the list',
    showList: 'Show the list',
    markRead: 'Read',
    markUnread: 'Not yet read',
    remove: 'Take off the list',
    more: 'More',
    moreOf: (title) => `More: ${title}`,
    readTick: (title) => `Read: ${title}`,
    up: 'Move up',
    down: 'Move down',
    first: 'Move to the top',
    undo: 'Undo',
    added: 'Added to the reading list',
    removed: (title) => `Taken off the list: ${title}`,
    nowRead: (title) => `Read: ${title}`,
    moved: (title, position) => `Now number ${position}: ${title}`,
    emptyTitle: 'The list is empty',
    emptyAdvice:
      'Open a document and press “Add to list” above it, or press a document in the contents with the right mouse button.',
    nothingRead: 'Documents that were opened are listed here, to read on.',
    notHeld: 'not held',
    notHeldAdvice: 'The library does not hold this document now. Import its issue to read on.',
    neverOpened: 'never opened',
    readTo: (place) => `read to ${place}`,
    readShare: (percent) => `read to ${percent}%`,
    justOpened: 'just opened',
    readToEnd: 'read to the end',
    opened: 'opened',
    today: (time) => `today ${time}`,
    unread: 'unread',
    home: 'Home',
    continueTitle: 'Read on',
    continueButton: 'Read on',
    againButton: 'Read again',
    newest: 'Newest issue',
    newestOf: (issue, documents, unread) =>
      `${issue}, ${documents} ${documents === 1 ? 'document' : 'documents'}${unread === 0 ? ', all opened' : `, ${unread} never opened`}`,
    menuOf: (title) => `This document: ${title}`,
    open: 'Open',
    fromTop: 'Read from the top',
  },
};
