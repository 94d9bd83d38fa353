import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome, Response } from '../../preload/contract.ts';
import { decode } from '../gazette/index.ts';
import { fail, ok } from '../library/outcome.ts';

/** A file of forty thousand notes is smaller; a larger one would fill an old machine's memory. */
const largestMegabytes = 100;

/** Every SQLite file begins so (https://www.sqlite.org/fileformat.html). */
const sqliteHead = 'SQLite format 3\0';

/** Reads a file of notes as text, whatever its encoding. Fails with `file-unreadable` and what to do. */
export async function readNotesFile(file: string): Promise<Outcome<Response<'notes.chooseFile'>>> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > largestMegabytes * 1_000_000) return tooLarge;
    bytes = await readFile(file);
  } catch {
    // Whatever the system says of it, only one thing can be done.
    return unread;
  }
  const decoded = decode(bytes);
  if (decoded.ok) return ok({ fileName: path.basename(file), text: decoded.text });
  if (decoded.failure.code === 'file-empty') return empty;
  return new TextDecoder('latin1').decode(bytes.subarray(0, sqliteHead.length)) === sqliteHead
    ? backup
    : noNotes;
}

const tooLarge = fail(
  'file-unreadable',
  `文件太大了（超过 ${largestMegabytes} MB），没有打开。请让同事分几次导出，再一个一个并入。`,
  `The file is too large (more than ${largestMegabytes} MB). Ask for several smaller ones and take them in one after another.`,
);

const unread = fail(
  'file-unreadable',
  '读不了这个文件。请检查U盘是否插好，或者把文件复制到电脑上，再选一次。',
  'The file cannot be read. See whether the stick is still there, or copy the file to this computer, and choose it again.',
);

const empty = fail(
  'file-unreadable',
  '这个文件是空的。请让同事重新导出一次。',
  'The file is empty. Ask for it to be exported again.',
);

const backup = fail(
  'file-unreadable',
  '这是阅读器的备份，不是批注文件。要用它，请按“备份”里的“恢复备份”。',
  'This is a backup of the reader, no file of notes. To use it, press “Restore a backup” under “Backup”.',
);

const noNotes = fail(
  'file-unreadable',
  '这不是批注文件。请让同事在阅读器的“批注”页按“导出”，选“给同事的批注文件”，把那个文件给您。',
  'This is no file of notes. Ask for one exported as “Notes for a colleague” on the page of notes.',
);
