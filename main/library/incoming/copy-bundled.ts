import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from '../../../preload/contract.ts';
import { machineFailure } from '../machine-failure.ts';
import { newFile } from '../new-file.ts';
import { openBundled, openLibraryForWriting } from '../open.ts';
import { fail, ok } from '../outcome.ts';
import { noteTaken, stampOf } from './bundle-stamp.ts';
import { type CopyPace, copyFile } from './copy-file.ts';

export interface CopyRequest extends CopyPace {
  /** The library that came with the program. */
  readonly bundled: string;
  /** Where the person's own one is to lie. */
  readonly to: string;
  /** Called when the copy is whole, right before it takes its place. */
  readonly beforeSwap?: (() => void) | undefined;
}

/** What is left of the disk for everything else, above all for notes. */
const reserve = 32 * 1024 * 1024;

/**
 * Copies the library that came with the program, so that issues can be added to it. The copy is written beside its place,
 * forced to the disk and put there in one step: a process that is killed leaves no half library. Reading goes on
 * meanwhile. Fails with `disk-full` before it begins where there is no room for it, `read-only`, or what the program's own
 * library is found to be.
 */
export async function copyBundled(request: CopyRequest): Promise<Outcome<null>> {
  try {
    return await copy(request);
  } catch (error) {
    const { failure } = machineFailure(error);
    return failure.code === 'disk-full' || failure.code === 'read-only'
      ? noCopy(failure.code, request)
      : { ok: false, failure };
  }
}

async function copy({ bundled, to, beforeSwap, ...pace }: CopyRequest): Promise<Outcome<null>> {
  const stamp = stampOfBundle(bundled);
  if (!stamp.ok) return stamp;
  const beside = newFile(to);
  try {
    if (lacksRoom(dirname(to), statSync(bundled).size)) return noCopy('disk-full', { bundled, to });
    await copyFile(bundled, beside.path, pace);
    const made = openLibraryForWriting(beside.path);
    if (!made.ok) return made;
    noteTaken(made.value.db, stamp.value);
    made.value.db.close();
    beforeSwap?.();
    beside.swapIn();
    return ok(null);
  } finally {
    beside.discard();
  }
}

function stampOfBundle(bundled: string): Outcome<string> {
  const bundle = openBundled(bundled);
  if (!bundle.ok) return bundle;
  const stamp = stampOf(bundle.value.db);
  bundle.value.db.close();
  return ok(stamp);
}

/** Not every file system tells. */
function lacksRoom(folder: string, size: number): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bsize > 0 && bavail * bsize < size + reserve;
}

function noCopy(
  code: 'disk-full' | 'read-only',
  { bundled, to }: Pick<CopyRequest, 'bundled' | 'to'>,
): ReturnType<typeof fail> {
  const folder = dirname(to);
  if (code === 'read-only') {
    return fail(
      code,
      `${folder} 不能写入，所以现在装不进新的公报；已有的公报照常可以看。`,
      `${folder} cannot be written, so no issue can be added now; the issues that are there can be read as before.`,
    );
  }
  const room = Math.ceil((statSync(bundled).size + reserve) / 1024 / 1024);
  return fail(
    code,
    `磁盘放不下：${folder} 所在的盘要有 ${room} MB 空间，才能装入新的公报。已有的公报照常可以看，腾出空间以后再装入。`,
    `The disk is too full: adding issues needs ${room} MB free where ${folder} lies. The issues that are there can be read as before; free some space and add again.`,
  );
}
