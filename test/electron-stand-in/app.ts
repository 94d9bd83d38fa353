/** `app`: the life of the process, from its start to a quit that listeners may hold up. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endBrowser } from './browser.ts';
import { application, electronArgv, switchValue } from './command-line.ts';
import { emitUnlessPrevented, preventable } from './events.ts';
import { notProvided, whole } from './lacking.ts';
import type { Part } from './part.ts';
import { type Lock, lockFolder } from './single-instance.ts';
import { allWindows, windowEvents } from './window.ts';

const appData = process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config');

class StandInApp extends EventEmitter implements Part<Electron.App> {
  readonly isPackaged = false;
  readonly name = application.name;
  readonly commandLine = whole<Electron.CommandLine>('app.commandLine', {
    appendSwitch: (name: string, value?: string) => {
      this.appended.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
    hasSwitch: (name: string) => switchValue(name) !== null,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  });
  /** Switches for Chromium that the app added. */
  readonly appended: string[] = [];
  quitting = false;
  private readonly ready = Promise.withResolvers<void>();
  private readyNow = false;
  private lock: Lock | null = null;
  private readonly paths = new Map([
    ['userData', switchValue('user-data-dir') || path.join(appData, application.name)],
    ['appData', appData],
    ['home', os.homedir()],
    ['temp', os.tmpdir()],
    ['exe', process.execPath],
  ]);

  getVersion(): string {
    return application.version;
  }

  getName(): string {
    return this.name;
  }

  getAppPath(): string {
    return application.folder;
  }

  getPath(name: string): string {
    const found = this.paths.get(name);
    if (found === undefined) throw notProvided(`app.getPath('${name}')`);
    if (name === 'userData') mkdirSync(found, { recursive: true });
    return found;
  }

  setPath(name: string, folder: string): void {
    this.paths.set(name, folder);
  }

  isReady(): boolean {
    return this.readyNow;
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }

  /** Tells the app that the browser is there. */
  becomeReady(): void {
    this.readyNow = true;
    this.emit('ready', preventable({}), {});
    this.ready.resolve();
  }

  requestSingleInstanceLock(): boolean {
    const greeting = { argv: [...electronArgv], cwd: process.cwd() };
    this.lock ??= lockFolder(this.getPath('userData'), greeting, ({ argv, cwd }) => {
      this.emit('second-instance', preventable({}), argv, cwd);
    });
    return this.lock.held;
  }

  quit(): void {
    if (this.quitting) return;
    this.quitting = true;
    void this.quitUnlessPrevented().then((quit) => {
      this.quitting = quit;
    });
  }

  private async quitUnlessPrevented(): Promise<boolean> {
    if (!emitUnlessPrevented(this, 'before-quit')) return false;
    for (const window of allWindows()) if (!(await window.closeUnlessPrevented())) return false;
    if (!emitUnlessPrevented(this, 'will-quit')) return false;
    this.exit();
    return true;
  }

  exit(code = 0): void {
    this.quitting = true;
    this.emit('quit', preventable({}), code);
    const told = this.lock?.held === false ? this.lock.told : Promise.resolve();
    void Promise.all([told, endBrowser()]).then(() => process.exit(code));
  }
}

export const app = new StandInApp();

windowEvents.on('opened', (window) => app.emit('browser-window-created', preventable({}), window.face));
windowEvents.on('opened', (window) => app.emit('web-contents-created', preventable({}), window.webContents));
windowEvents.on('all-closed', () => {
  if (app.quitting) return;
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
