import type { BrowserWindow } from 'electron';
import type { Outcome, Request, Response } from '../../preload/contract.ts';
import type { LibraryWorker } from '../worker/worker-client.ts';
import { saveFile } from './save-file.ts';

/** Asks where to, and writes notes there. */
export async function exportNotes(
  worker: LibraryWorker,
  window: BrowserWindow,
  request: Request<'notes.export'>,
): Promise<Outcome<Response<'notes.export'>>> {
  const exported = await worker.call('notes.exported', request);
  if (!exported.ok) return exported;
  const { fileName, bytes } = exported.value;
  return await saveFile(window, fileName, bytes);
}
