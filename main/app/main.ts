/** Start of the program: the order of things from the command line to the window, and back to a clean end. */
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import type { EventName, Events, Failure } from '../../preload/contract.ts';
import { eventChannel } from '../../preload/contract-channels.ts';
import { registerCalls } from '../ipc/register.ts';
import { startWorker } from '../worker/worker-client.ts';
import { type LaunchArguments, readArguments } from './arguments.ts';
import { dataFolder, stickSwitch } from './data-folder.ts';
import { createHandlers } from './handlers.ts';
import { linkInbox } from './links.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { packInbox } from './packs.ts';
import { findPlaces } from './places.ts';
import { closeBeforeQuit } from './quit.ts';
import { registerReaderScheme, serveReader } from './scheme.ts';
import { closeNetwork, secureAllContents, secureSession } from './security.ts';
import { withThemeColour } from './theme-colour.ts';
import { userName } from './user-name.ts';
import { bringToFront, openWindow } from './window.ts';

/** Says where the person's data lie, before anything of the program asks. Gives why they lie elsewhere than was meant. */
function placeData(): Failure | null {
  // Whoever names a folder on the command line means it.
  if (app.commandLine.hasSwitch('user-data-dir')) return null;
  const { folder, notice } = dataFolder({
    executable: process.execPath,
    env: process.env,
    packaged: app.isPackaged,
    platform: process.platform,
    onStick: app.commandLine.hasSwitch(stickSwitch),
  });
  if (folder !== null) app.setPath('userData', folder);
  return notice;
}

async function openReader(launch: LaunchArguments, dataNotice: Failure | null): Promise<void> {
  const places = findPlaces(app, launch);
  const links = linkInbox(() => toEveryPage('app.link', {}));
  links.put(process.argv);
  // macOS hands a link over by this event, also before the program is ready.
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.put([url]);
  });
  const packs = packInbox(() => toEveryPage('app.pack', {}));
  packs.put(process.argv, process.cwd());
  // So it does with a file.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    packs.put([file], process.cwd());
  });
  const log = openLog(places.logFile);
  const { libraryFile, bundledLibrary, catalogueFolder, notesFile } = places;
  log.info(`starting, library ${libraryFile}, the program's ${bundledLibrary}, notes ${notesFile}`);
  if (dataNotice !== null) log.info(dataNotice.en);
  const data = { libraryFile, bundledLibrary, catalogueFolder, notesFile, userName: userName() };
  const worker = startWorker(places.workerEntry, data, (line) => log.info(line));
  closeBeforeQuit(app, () => worker.close(), log);
  const info = {
    version: app.getVersion(),
    shell: process.versions.electron === 'stand-in' ? 'stand-in' : 'electron',
    libraryFile,
    notesFile,
    dataNotice,
  } as const;

  await app.whenReady();
  setMenu(process.platform);
  secureSession(session.defaultSession);
  serveReader(protocol, places.rendererFolder);
  const handlers = withThemeColour(
    createHandlers(worker, info, { links, packs }, () => window),
    (colour) => window.setBackgroundColor(colour),
  );
  registerCalls(ipcMain, handlers, (call, error) => log.error(`call ${call}:`, error));
  const window = openWindow({
    bridgeFile: places.bridgeFile,
    memoryFile: places.windowFile,
    report: (message) => log.error(message),
  });
  worker.onEvent(toEveryPage);
  app.on('second-instance', (_event, argv, folder) => {
    links.put(argv);
    packs.put(argv, folder);
    bringToFront(window);
  });
  app.on('window-all-closed', () => app.quit());
}

function toEveryPage<N extends EventName>(name: N, payload: Events[N]): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send(eventChannel(name), payload);
}

const launch = readArguments(process.argv.slice(1), process.cwd());
const dataNotice = placeData();
if (!launch.ok) {
  console.error(`${launch.failure.zh}\n${launch.failure.en}`);
  app.exit(2);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  closeNetwork(app.commandLine);
  registerReaderScheme(protocol);
  secureAllContents(app);
  openReader(launch.value, dataNotice).catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
}
