/** The reader's window. */
import { BrowserWindow, dialog, screen } from 'electron';
import { readerOrigin } from '../ipc/sender.ts';
import { crashLimit } from './crash-limit.ts';
import { openingSize } from './window-size.ts';

export interface WindowFacts {
  readonly bridgeFile: string;
  /** Told why a page went away. */
  readonly report: (message: string) => void;
}

/** A page that crashed is loaded again; what was written is safe in SQLite, and the place of reading with it. */
function reviveAfterCrash(window: BrowserWindow, report: WindowFacts['report']): void {
  const mayTryAgain = crashLimit();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    report(`the page's process is gone: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (mayTryAgain(Date.now())) window.webContents.reload();
    else
      dialog.showErrorBox(
        '阅读器无法显示页面',
        '页面多次意外关闭，请重新打开阅读器。\nThe page keeps crashing; please reopen the reader.',
      );
  });
}

/** Shows itself when there is something to see. */
export function openWindow({ bridgeFile, report }: WindowFacts): BrowserWindow {
  const window = new BrowserWindow({
    ...openingSize(screen.getPrimaryDisplay().workAreaSize),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: '政府公报阅读器',
    webPreferences: {
      preload: bridgeFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would come from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  reviveAfterCrash(window, report);
  window
    .loadURL(`${readerOrigin}/index.html`)
    .catch((error: unknown) => report(`the page did not load: ${error}`));
  return window;
}

/** A second start of the program brings the first one's window to the front. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
