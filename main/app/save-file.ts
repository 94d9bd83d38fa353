import { writeFile } from 'node:fs/promises';
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
  try {
    await writeFile(filePath, content);
    return ok({ file: filePath });
  } catch (error) {
    return machineFailure(error);
  }
}
