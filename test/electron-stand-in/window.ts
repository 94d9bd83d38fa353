/** `BrowserWindow`: a window with one page. */
import { EventEmitter } from 'node:events';
import { cdp, ignoreFailure } from './browser.ts';
import { headless, underPlaywright } from './command-line.ts';
import { allContents, Contents } from './contents.ts';
import { emitUnlessPrevented, preventable } from './events.ts';
import { whole } from './lacking.ts';
import type { Part } from './part.ts';

/** `opened` with each new window, `all-closed` when the last one has gone. */
export const windowEvents = new EventEmitter();

const windows = new Map<Electron.WebContents, StandInWindow>();
let madeBefore = false;

export class StandInWindow extends EventEmitter implements Part<Electron.BrowserWindow> {
  readonly id: number;
  readonly webContents: Electron.WebContents;
  readonly face: Electron.BrowserWindow = whole('BrowserWindow', this);
  private readonly contents: Contents;
  private visible: boolean;
  private readonly size: { readonly width: number; readonly height: number };
  private backgroundColor: string;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    const { width = 800, height = 600, show = true, backgroundColor = '#FFFFFF', webPreferences } = options;
    if (
      webPreferences?.sandbox === false ||
      webPreferences?.contextIsolation === false ||
      webPreferences?.nodeIntegration
    )
      throw new Error('electron stand-in: windows are sandboxed, isolated and without Node, always');
    const takeFirst = !madeBefore && !underPlaywright && !headless;
    madeBefore = true;
    this.contents = new Contents({ width, height, preload: webPreferences?.preload ?? null, takeFirst });
    this.webContents = this.contents.face;
    this.id = this.contents.id;
    this.visible = show;
    this.size = { width, height };
    this.backgroundColor = backgroundColor;
    windows.set(this.webContents, this);
    this.contents.once('first-paint', () => this.emit('ready-to-show', preventable({})));
    this.contents.on('close-asked', () => this.close());
    this.contents.once('destroyed', () => this.forget());
    windowEvents.emit('opened', this);
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...windows.values()].map((window) => window.face);
  }

  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    return windows.get(contents)?.face ?? null;
  }

  static getFocusedWindow(): Electron.BrowserWindow | null {
    return StandInWindow.getAllWindows().at(-1) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url);
  }

  show(): void {
    this.visible = true;
    this.emit('show', preventable({}));
  }

  isVisible(): boolean {
    return this.visible;
  }

  /** Chromium's windows are always there; the desktop alone minimizes them. */
  isMinimized(): boolean {
    return false;
  }

  /** What was asked for: Chromium's windows follow the desktop alone, which tells nobody. */
  getNormalBounds(): Electron.Rectangle {
    return { x: 0, y: 0, ...this.size };
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {
    this.show();
  }

  /** Kept, not seen: the page's own colours cover it. */
  setBackgroundColor(backgroundColor: string): void {
    this.backgroundColor = backgroundColor;
  }

  getBackgroundColor(): string {
    return this.backgroundColor;
  }

  focus(): void {
    ignoreFailure(this.contents.command('Page.bringToFront'));
    this.emit('focus', preventable({}));
  }

  isDestroyed(): boolean {
    return this.contents.isDestroyed();
  }

  close(): void {
    void this.closeUnlessPrevented();
  }

  destroy(): void {
    void this.contents.destroyPage();
  }

  /** Whether the window is closed now; a listener of `close` may keep it open. */
  async closeUnlessPrevented(): Promise<boolean> {
    if (this.isDestroyed()) return true;
    if (!emitUnlessPrevented(this, 'close')) return false;
    await this.contents.destroyPage();
    return true;
  }

  private forget(): void {
    windows.delete(this.webContents);
    this.emit('closed');
    if (windows.size === 0) windowEvents.emit('all-closed');
  }
}

export function allWindows(): readonly StandInWindow[] {
  return [...windows.values()];
}

/** The browser ended by itself: all its pages are gone with it. */
export function forgetPagesWhenBrowserEnds(): void {
  cdp().onClosed(() => {
    for (const contents of allContents()) contents.markDestroyed();
  });
}
