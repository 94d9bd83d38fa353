/** The reader's window. */
import { BrowserWindow, dialog, screen } from 'electron';
import { readerOrigin } from '../ipc/sender.ts';
import { crashLimit } from './crash-limit.ts';
import { firstColour } from './theme-colour.ts';
import { recallWindow, rememberWindow } from './window-memory.ts';
import { openingSize } from './window-size.ts';

export interface WindowFacts {
  readonly bridgeFile: string;
  /** Where it is kept what the window was like when it was closed. */
  readonly memoryFile: string;
  /** Told what went wrong: a page that went away, a size that could not be kept. */
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

function rememberAtClose(window: BrowserWindow, { memoryFile, report }: WindowFacts): void {
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    const maximized = window.isMaximized();
    try {
      rememberWindow(memoryFile, { width, height, maximized, background: window.getBackgroundColor() });
    } catch (error) {
      report(`the window's size was not kept: ${error}`);
    }
  });
}

/** As large as it was when it was closed. Shows itself when there is something to see. */
export function openWindow(facts: WindowFacts): BrowserWindow {
  const { bridgeFile, memoryFile, report } = facts;
  const last = recallWindow(memoryFile);
  const window = new BrowserWindow({
    ...openingSize(screen.getPrimaryDisplay().workAreaSize, last),
    backgroundColor: last?.background ?? firstColour,
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
  if (last?.maximized) window.once('ready-to-show', () => window.maximize());
  window.once('ready-to-show', () => window.show());
  rememberAtClose(window, facts);
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
