import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Failure } from '../../preload/contract.ts';
import { backupsOf, copyWhole } from './backups.ts';
import { attempt } from './failures.ts';
import { inspect } from './inspect.ts';

/** What {@link recover} left behind: where the damaged file lies now, and whether a backup stands in its place. */
export interface Recovery {
  /** `null` when there was no file any more. */
  readonly putAside: string | null;
  readonly fromBackup: boolean;
}

/**
 * Puts a damaged file aside, never deleting anything of it, and the newest sound backup in its place. Without one the
 * place stays empty.
 *
 * @throws the file system's error when the folder cannot be written.
 */
export function recover(file: string, now: Date): Recovery {
  const putAside = setAside(file, now);
  const fromBackup = backupsOf(file).some((backup) => restores(backup, file));
  return { putAside, fromBackup };
}

/** Renames the file and its log to `user.damaged-20240131T080910123Z.sqlite` and so on. */
function setAside(file: string, now: Date): string | null {
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  const aside = join(dirname(file), `${basename(file, '.sqlite')}.damaged-${stamp}.sqlite`);
  const wasThere = existsSync(file);
  // The file goes first: should the power fail here, its absence leads here again, and a log left over comes along.
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  }
  return wasThere ? aside : null;
}

/** Whether the backup is sound; then it stands in the file's place. The backup itself is only read. */
function restores(backup: string, file: string): boolean {
  copyWhole(backup, file);
  const inspected = attempt(() => inspect(file));
  if (inspected.ok && inspected.value.fit) return true;
  rmSync(file);
  return false;
}

/** What the person is told: nothing is silent about lost work. */
export function recoveryNotice({ putAside, fromBackup }: Recovery, salvaged: number): Failure {
  const zh = [
    putAside === null ? '批注文件不见了。' : '批注文件已损坏。',
    fromBackup
      ? '已从最近的备份恢复，请检查最近写的批注是否都在。'
      : '没有可用的备份，已新建一个空的批注文件。',
    salvaged > 0 ? `另从损坏的文件中找回 ${salvaged} 条批注。` : '',
    putAside === null ? '' : `损坏的文件没有删除，保存在：${putAside}`,
  ];
  const en = [
    putAside === null ? 'The file of your notes was gone.' : 'The file of your notes was damaged.',
    fromBackup
      ? 'The newest backup has taken its place; please check your latest notes.'
      : 'There was no usable backup, so an empty file was made.',
    salvaged > 0 ? `${salvaged} more notes were saved from the damaged file.` : '',
    putAside === null ? '' : `The damaged file was kept: ${putAside}`,
  ];
  return { code: 'notes-damaged', zh: zh.join(''), en: en.filter((sentence) => sentence !== '').join(' ') };
}
