import Database from 'better-sqlite3';
import type { Failure, Outcome } from '../../preload/contract.ts';

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

const readOnly: Failure = {
  code: 'read-only',
  zh: '存放批注的文件夹不能写入，没有保存。请把程序的数据移到可以写入的磁盘，再试一次。',
  en: 'The folder of your notes cannot be written, so nothing was saved. Move the data to another disk and try again.',
};

export const onlyToRead: Failure = {
  code: 'read-only',
  zh: '存放批注的文件夹不能写入：原有的批注可以看，新写的、改过的都保存不了。请把程序的数据移到可以写入的磁盘。',
  en: 'The folder of your notes cannot be written: your notes can be read, but nothing new can be saved. Move the data to another disk.',
};

/** Of a log of writes that somebody took away. */
export const logLost: Failure = {
  code: 'notes-damaged',
  zh: '上次程序没有正常退出，而且批注的写入记录（user.sqlite-wal）不见了。最后写的几条批注可能不在，请检查；如果那个文件移到了别处，请先退出程序，再把它放回原处。',
  en: 'The program did not end properly last time, and the log of writes to your notes (user.sqlite-wal) is gone. The latest notes may be missing; please check. If that file was moved, quit and put it back.',
};

const diskFull: Failure = {
  code: 'disk-full',
  zh: '磁盘已满，没有保存。请腾出一些空间，再试一次。',
  en: 'The disk is full, so nothing was saved. Free some space and try again.',
};

export const damaged: Failure = {
  code: 'notes-damaged',
  zh: '批注文件已损坏。请重新打开程序，程序会从备份中恢复。',
  en: 'The file of your notes is damaged. Start the program again: it will restore them from a backup.',
};

export const newerFile: Failure = {
  code: 'notes-unavailable',
  zh: '批注文件由更新版本的程序写成，本版本不能打开，文件没有改动。请安装新版本。',
  en: 'The file of your notes was written by a newer version of this program. It is untouched; install the newer version.',
};

const inUse: Failure = {
  code: 'notes-unavailable',
  zh: '批注文件正被另一个程序占用。请关闭那个程序，再试一次。',
  en: 'The file of your notes is in use by another program. Close it and try again.',
};

const diskError: Failure = {
  code: 'notes-unavailable',
  zh: '磁盘读写出错，没有保存。请检查磁盘，再试一次。',
  en: 'The disk reported an error and nothing was saved. Check the disk and try again.',
};

export const noSuchNote: Failure = {
  code: 'not-found',
  zh: '找不到这条批注，它可能已被删除。',
  en: 'There is no such note; it may have been deleted.',
};

export const noFileOfNotes: Failure = {
  code: 'file-unreadable',
  zh: '这个文件里没有认得出的批注。请让同事在阅读器的“批注”页按“导出”，选“给同事的批注文件”；Hypothesis 和 Thorium 导出的也可以。',
  en: 'This is no file of notes that is known. Ask for one exported as “Notes for a colleague”; those exported by Hypothesis and Thorium will do as well.',
};

export const noBackup: Failure = {
  code: 'file-unreadable',
  zh: '这个文件不是本阅读器的备份，或者已经损坏，没有恢复。现有的批注和设置没有改动。',
  en: 'This file is no backup of this reader, or is damaged, so it was not used. Your notes and settings are untouched.',
};

export const noSuchBackup: Failure = {
  code: 'not-found',
  zh: '这份自动备份已经不在了，没有恢复。请重新打开“备份”，看看现在有哪几份。',
  en: 'This backup is not there any more, so it was not used. Open “Backup” again to see which there are now.',
};

export const backupsUnread: Failure = {
  code: 'notes-unavailable',
  zh: '读不了存放自动备份的文件夹（批注文件旁边的 backups）。请检查磁盘，再试一次。',
  en: 'The folder of the backups (“backups” beside the file of your notes) cannot be read. Check the disk and try again.',
};

export const noSuchSearch: Failure = {
  code: 'not-found',
  zh: '找不到这条检索记录，它可能已被删除。',
  en: 'There is no such kept search; it may have been deleted.',
};

export const noSuchDocument: Failure = {
  code: 'not-found',
  zh: '文库中没有这份文件，不能在上面写批注。',
  en: 'The library does not hold this document, so no note can be written on it.',
};

/** SQLite's result codes (with their extensions, so by their beginnings) and Node's, and what a person is told. */
const causes: readonly (readonly [code: string, failure: Failure])[] = [
  ['SQLITE_FULL', diskFull],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_CANTOPEN', readOnly],
  ['SQLITE_PERM', readOnly],
  ['SQLITE_BUSY', inUse],
  ['SQLITE_LOCKED', inUse],
  ['SQLITE_IOERR', diskError],
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
  // Our statements are sound; what is not is the schema that they meet.
  ['SQLITE_ERROR', damaged],
  ['ENOSPC', diskFull],
  ['EDQUOT', diskFull],
  ['EROFS', readOnly],
  ['EACCES', readOnly],
  ['EPERM', readOnly],
  ['ENOENT', readOnly],
  ['ENOTDIR', readOnly],
  ['EEXIST', readOnly],
  ['EBUSY', inUse],
  ['EIO', diskError],
];

/** Runs `action`; an error of the disk or of the database becomes a failure, any other is a fault of ours and thrown. */
export function attempt<T>(action: () => T): Outcome<T> {
  try {
    return done(action());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failed(failure);
  }
}

function failureOf(error: unknown): Failure | null {
  const code = error instanceof Database.SqliteError ? error.code : nodeCode(error);
  return causes.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null;
}

function nodeCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
