/** `dialog`: of the system's dialogs only choosing files to open; a test puts its answers there (`dialog.showOpenDialog = …`). */
import { contentsOfWindow } from './contents.ts';
import { notProvided } from './lacking.ts';
import { showOpenDialog } from './open-dialog.ts';

export const dialog = {
  async showOpenDialog(
    window: Electron.BaseWindow | Electron.OpenDialogOptions,
    options?: Electron.OpenDialogOptions,
  ) {
    if (options === undefined || !('id' in window))
      throw notProvided('dialog.showOpenDialog without a window');
    const contents = contentsOfWindow(window.id);
    if (contents === undefined) throw new Error('electron stand-in: the window of the dialog is gone');
    return await showOpenDialog(contents, options);
  },

  async showSaveDialog(): Promise<Electron.SaveDialogReturnValue> {
    throw notProvided('dialog.showSaveDialog');
  },

  showErrorBox(title: string, content: string) {
    console.error(`${title}\n${content}`);
  },
} satisfies Partial<Electron.Dialog>;
