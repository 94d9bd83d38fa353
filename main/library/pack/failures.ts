import { fail } from '../outcome.ts';

type Failed = ReturnType<typeof fail>;

/** `name` is the file's, without its folder; so for all. */
export function foreignFile(name: string): Failed {
  return fail(
    'file-no-pack',
    `${name} 不是公报包，什么也没有装入。请向管公报的人再要一份，或者直接装入公报的文本、PDF、Word 文件。`,
    `${name} is no issue pack; nothing was added. Ask your librarian for the pack again, or add the gazette's own file.`,
  );
}

export function damagedPack(name: string): Failed {
  return fail(
    'file-pack-damaged',
    `公报包 ${name} 不完整或已损坏，什么也没有装入。请重新复制一次，或向管公报的人再要一份。`,
    `The issue pack ${name} is incomplete or damaged; nothing was added. Copy it again or ask your librarian for it.`,
  );
}

export function newerPack(name: string): Failed {
  return fail(
    'file-pack-newer',
    `公报包 ${name} 是用更新版本的程序做的，本版本读不了，什么也没有装入。请先安装新版本的程序。`,
    `The issue pack ${name} was made by a newer version of this program; nothing was added. Install the newer version first.`,
  );
}
