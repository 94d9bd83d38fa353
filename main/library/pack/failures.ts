import { fail } from '../outcome.ts';

/** The file's name is said by whoever tells of these. */
export const foreignFile = fail(
  'file-no-pack',
  '这不是公报包，什么也没有装入。请向管公报的人再要一份，或者直接装入公报的文本、PDF、Word 文件。',
  "This is no issue pack; nothing was added. Ask your librarian for the pack again, or add the gazette's own file.",
);

export const damagedPack = fail(
  'file-pack-damaged',
  '这个公报包不完整或已损坏，什么也没有装入。请重新复制一次，或向管公报的人再要一份。',
  'This issue pack is incomplete or damaged; nothing was added. Copy it again or ask your librarian for it.',
);

export const newerPack = fail(
  'file-pack-newer',
  '这个公报包是用更新版本的程序做的，本版本读不了，什么也没有装入。请先安装新版本的程序。',
  'This issue pack was made by a newer version of this program; nothing was added. Install the newer version first.',
);
