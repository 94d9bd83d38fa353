import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Outcome, Request, Response } from '../../preload/contract.ts';
import { machineFailure } from '../library/machine-failure.ts';
import { fail, ok } from '../library/outcome.ts';

/** Asks where to, and writes a text there as UTF-8. Fails with `cancelled`, `read-only` or `disk-full`. */
export async function saveText(
  window: BrowserWindow,
  { suggestedName, text }: Request<'app.saveText'>,
): Promise<Outcome<Response<'app.saveText'>>> {
  const extension = path.extname(suggestedName).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || filePath === '') return fail('cancelled', '没有保存。', 'Nothing was saved.');
  try {
    await writeFile(filePath, text);
    return ok({ file: filePath });
  } catch (error) {
    return machineFailure(error);
  }
}
