/** Where things lie: the page and the bridge beside the built main process, the library, and the person's own data. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'electron';

export interface Places {
  readonly rendererFolder: string;
  readonly bridgeFile: string;
  readonly workerEntry: URL;
  readonly libraryFile: string;
  /** Records of issues that come with the program. */
  readonly catalogueFolder: string;
  readonly notesFile: string;
  readonly windowFile: string;
  readonly logFile: string;
}

/** `libraryFile` is the one asked for on the command line, if any. */
export function findPlaces(app: App, libraryFile: string | null): Places {
  const built = path.resolve(import.meta.dirname, '..');
  const userData = app.getPath('userData');
  const ownLibrary = app.isPackaged
    ? path.join(process.resourcesPath, 'library.sqlite')
    : path.join(app.getAppPath(), 'out/corpus/library.sqlite');
  return {
    rendererFolder: path.join(built, 'renderer'),
    bridgeFile: path.join(built, 'preload/bridge.cjs'),
    workerEntry: pathToFileURL(path.join(built, 'main/library-worker.js')),
    libraryFile: libraryFile ?? ownLibrary,
    catalogueFolder: app.isPackaged
      ? path.join(process.resourcesPath, 'catalogue')
      : path.join(app.getAppPath(), 'assets/catalogue'),
    notesFile: path.join(userData, 'user.sqlite'),
    windowFile: path.join(userData, 'window.json'),
    logFile: path.join(userData, 'logs/main.log'),
  };
}
