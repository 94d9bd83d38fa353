import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Outcome, Response } from '../../preload/contract.ts';
import { machineFailure } from '../library/machine-failure.ts';
import { fail, ok } from '../library/outcome.ts';

/** Asks where to, and writes a text there as UTF-8, or bytes. Fails with `cancelled`, `read-only` or `disk-full`. */
export async function saveFile(
  window: BrowserWindow,
  suggestedName: string,
  content: string | Uint8Array,
): Promise<Outcome<Response<'app.saveText'>>> {
  const extension = path.extname(suggestedName).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || filePath === '') return fail('cancelled', '没有保存。', 'Nothing was saved.');
  return await writeWhole(filePath, content);
}

/** Writes the file as a whole or not at all: one that was there stays as it is until all of the new one is on the disk. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
): Promise<Outcome<{ readonly file: string }>> {
  const beside = `${file}.part`;
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, file);
    return ok({ file });
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return isGone(error) ? gone : machineFailure(error);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

const gone = fail(
  'read-only',
  '这个文件夹不在了，也许U盘拔掉了。请换一个地方。',
  'This folder is gone; perhaps a stick was taken out. Choose another place.',
);
