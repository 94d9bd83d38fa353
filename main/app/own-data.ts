/** Everything of a person's as one file: where to and where from is asked by the system's dialogs. */
import { type BrowserWindow, dialog } from 'electron';
import type { Failure, Outcome, Response } from '../../preload/contract.ts';
import type { LibraryWorker } from '../worker/worker-client.ts';

const filters = [{ name: '阅读器备份（批注、设置、阅读位置、检索）', extensions: ['sqlite'] }];
const cancelled: Failure = { code: 'cancelled', zh: '没有选择文件。', en: 'No file was chosen.' };

export async function saveOwnData(
  worker: LibraryWorker,
  window: BrowserWindow,
): Promise<Outcome<Response<'notes.saveAll'>>> {
  const day = new Date().toISOString().slice(0, 10);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `公报阅读器备份-${day}.sqlite`,
    filters,
  });
  if (canceled || filePath === '') return { ok: false, failure: cancelled };
  return await worker.call('notes.saveAllTo', { path: filePath });
}

export async function bringBackOwnData(
  worker: LibraryWorker,
  window: BrowserWindow,
): Promise<Outcome<Response<'notes.bringBack'>>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '恢复备份',
    filters,
    properties: ['openFile'],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { ok: false, failure: cancelled };
  return await worker.call('notes.bringBackFrom', { path });
}
