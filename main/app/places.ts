/** Where things lie: the page and the bridge beside the built main process, the library, and the person's own data. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'electron';
import type { LaunchArguments } from './arguments.ts';

export interface Places {
  readonly rendererFolder: string;
  readonly bridgeFile: string;
  readonly workerEntry: URL;
  /** The person's own library, or the one that was asked for. */
  readonly libraryFile: string;
  /** The one that came with the program, which is never written; `null` when the other is to stand alone. */
  readonly bundledLibrary: string | null;
  /** Records of issues that come with the program. */
  readonly catalogueFolder: string;
  readonly notesFile: string;
  readonly windowFile: string;
  readonly logFile: string;
}

/** The part of Electron's `app` that is needed. */
type Placed = Pick<App, 'isPackaged' | 'getPath' | 'getAppPath'>;

export function findPlaces(app: Placed, launch: LaunchArguments): Places {
  const built = path.resolve(import.meta.dirname, '..');
  const userData = app.getPath('userData');
  return {
    rendererFolder: path.join(built, 'renderer'),
    bridgeFile: path.join(built, 'preload/bridge.cjs'),
    workerEntry: pathToFileURL(path.join(built, 'main/library-worker.js')),
    ...libraries(app, userData, launch),
    catalogueFolder: app.isPackaged
      ? path.join(process.resourcesPath, 'catalogue')
      : path.join(app.getAppPath(), 'assets/catalogue'),
    notesFile: path.join(userData, 'user.sqlite'),
    windowFile: path.join(userData, 'window.json'),
    logFile: path.join(userData, 'logs/main.log'),
  };
}

/**
 * An installed program reads the library that came with it where that lies, whoever may write there, and keeps a person's
 * own one with their data. One that is not packaged has the library that `npm run corpus` makes, to read and to add to.
 */
function libraries(
  app: Placed,
  userData: string,
  { libraryFile, bundledLibrary }: LaunchArguments,
): Pick<Places, 'libraryFile' | 'bundledLibrary'> {
  if (libraryFile !== null) return { libraryFile, bundledLibrary: null };
  const bundled = app.isPackaged ? path.join(process.resourcesPath, 'library.sqlite') : bundledLibrary;
  return bundled === null
    ? { libraryFile: path.join(app.getAppPath(), 'out/corpus/library.sqlite'), bundledLibrary: null }
    : { libraryFile: path.join(userData, 'library.sqlite'), bundledLibrary: bundled };
}
