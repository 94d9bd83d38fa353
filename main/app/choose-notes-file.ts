import { type BrowserWindow, dialog } from 'electron';
import type { Outcome, Response } from '../../preload/contract.ts';
import { fail } from '../library/outcome.ts';
import { readNotesFile } from './notes-file.ts';

/** What this reader, Hypothesis and Thorium call their files, and what mail programs may make of them. */
const extensions = ['jsonld', 'json', 'annotation', 'txt'];

/** Lets the person choose a file of notes, and reads it: the page has no files. */
export async function chooseNotesFile(window: BrowserWindow): Promise<Outcome<Response<'notes.chooseFile'>>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '并入同事的批注',
    buttonLabel: '打开',
    filters: [
      { name: '批注文件', extensions },
      { name: '所有文件', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return fail('cancelled', '没有选择文件。', 'No file was chosen.');
  return await readNotesFile(file);
}
