/** Everything of a person's as one file: where to and where from is asked by the system's dialogs. */
import { type BrowserWindow, dialog } from 'electron';
import type { Outcome, Request, Response } from '../../preload/contract.ts';
import { fail } from '../library/outcome.ts';
import type { LibraryWorker } from '../worker/worker-client.ts';

const filters = [{ name: '阅读器备份（批注、设置、阅读位置、检索）', extensions: ['sqlite'] }];
const cancelled = fail('cancelled', '没有选择文件。', 'No file was chosen.');
const noneAside = fail(
  'not-found',
  '打开程序以后还没有恢复过备份，没有可以换回去的。',
  'No backup was restored since the program was started, so there is none to go back to.',
);

interface OwnData {
  save(): Promise<Outcome<Response<'notes.saveAll'>>>;
  bringBack(request: Request<'notes.bringBack'>): Promise<Outcome<Response<'notes.bringBack'>>>;
}

export function ownData(worker: LibraryWorker, window: () => BrowserWindow): OwnData {
  let aside: string | null = null;

  async function bringBackFrom(
    from: Request<'notes.bringBack'>['from'],
  ): Promise<Outcome<Response<'notes.bringBack'>>> {
    if (typeof from === 'object') return await worker.call('notes.bringBackKept', from);
    const path = from === 'aside' ? aside : await chosenBackup(window());
    if (path === null) return from === 'aside' ? noneAside : cancelled;
    return await worker.call('notes.bringBackFrom', { path });
  }

  return {
    async save() {
      const day = new Date().toLocaleDateString('sv-SE');
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: `公报阅读器备份-${day}.sqlite`,
        filters,
      });
      return canceled || filePath === ''
        ? cancelled
        : await worker.call('notes.saveAllTo', { path: filePath });
    },
    async bringBack({ from }) {
      const outcome = await bringBackFrom(from);
      if (outcome.ok) aside = outcome.value.putAside;
      return outcome;
    },
  };
}

async function chosenBackup(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '恢复备份',
    buttonLabel: '恢复',
    filters,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
