/** `webContents`: one page of Chromium, its loading, its channel to `ipcMain`, and what may become of it. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cdp, claimTarget, ignoreFailure, type Target } from './browser.ts';
import { preventable } from './events.ts';
import { answerInvoke, ipcMain } from './ipc-main.ts';
import { notProvided, whole } from './lacking.ts';
import { createPage, fitPage, type PageSize } from './new-page.ts';
import { pageScripts } from './page/sources.ts';
import { isolatedWorldName, PageChannel } from './page-channel.ts';
import type { Part } from './part.ts';
import { toAppUrl, toBrowserUrl } from './schemes.ts';

const anything = z.object({});
const frameSchema = z.object({
  frame: z.object({ url: z.string(), urlFragment: z.string().optional(), parentId: z.string().optional() }),
});
const innerSchema = z.object({ frameId: z.string(), url: z.string() });
const lifecycleSchema = z.object({ name: z.string(), frameId: z.string() });

export interface ContentsOptions extends PageSize {
  /** The preload script's file. */
  readonly preload: string | null;
  /** Take the window that Chromium opened by itself (app mode) instead of making one. */
  readonly takeFirst: boolean;
}

const all = new Map<number, Contents>();
let nextId = 1;

export class Contents extends EventEmitter implements Part<Electron.WebContents> {
  readonly id = nextId++;
  readonly face: Electron.WebContents = whole('webContents', this);
  /** Fulfilled when the page can be told to load something. */
  readonly prepared: Promise<void>;
  /** Without its fragment: the load that the app itself asked for, `null` when there is none under way. */
  pendingLoad: string | null = null;
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;
  private target: Target | null = null;
  private channel: PageChannel | null = null;
  private url = '';
  private destroyed = false;

  constructor(options: ContentsOptions) {
    super();
    all.set(this.id, this);
    this.prepared = this.prepare(options);
    this.prepared.catch((error) => {
      if (!this.destroyed && !cdp().closed)
        console.error('electron stand-in: a window could not be made', error);
    });
  }

  get targetId(): string | null {
    return this.target?.id ?? null;
  }

  get sessionId(): string | null {
    return this.target?.session ?? null;
  }

  get mainFrame(): Electron.WebFrameMain {
    return whole('webFrameMain', { url: this.url, parent: null });
  }

  /** A DevTools command to this page. */
  async command(method: string, params: object = {}): Promise<unknown> {
    await this.prepared;
    return await cdp().send(method, params, this.target?.session);
  }

  private async prepare(options: ContentsOptions): Promise<void> {
    const target = await (options.takeFirst ? claimTarget(null) : createPage(options));
    this.target = target;
    const token = randomUUID();
    const binding = `standIn${token.slice(0, 8)}`;
    this.channel = new PageChannel(target.session, binding, {
      hello: (url) => {
        this.url = toAppUrl(url);
      },
      preloadFailed: (message) => {
        console.error('electron stand-in: preload failed:', message);
        this.emit('preload-error', preventable({}), options.preload, new Error(message));
      },
      sent: (channel, args) => ipcMain.emit(channel, this.messageEvent(), ...args),
      invoked: (channel, args) => answerInvoke(channel, this.messageEvent(), args),
    });
    this.listen(target);
    const preload = options.preload === null ? null : readFileSync(options.preload, 'utf8');
    const scripts = pageScripts(token, binding, preload);
    const send = (method: string, params: object = {}) => cdp().send(method, params, target.session);
    // One batch: a page that waits for its debugger answers nothing before the last of these lets it go on.
    await Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Inspector.enable'),
      send('Page.setLifecycleEventsEnabled', { enabled: true }),
      send('Runtime.addBinding', { name: binding, executionContextName: isolatedWorldName }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
      send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.isolated,
        worldName: isolatedWorldName,
      }),
      target.paused ? send('Runtime.runIfWaitingForDebugger') : null,
    ]);
    await fitPage(target, options);
  }

  private listen(target: Target): void {
    const on = <T>(method: string, schema: z.ZodType<T>, listener: (params: T) => void): void =>
      cdp().on(method, schema, (params, session) => {
        if (session === target.session) listener(params);
      });
    on('Page.frameNavigated', frameSchema, ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.url = toAppUrl(frame.url + (frame.urlFragment ?? ''));
      this.emit('did-navigate', preventable({}), this.url);
    });
    on('Page.navigatedWithinDocument', innerSchema, ({ frameId, url }) => {
      if (frameId === target.id) this.url = toAppUrl(url);
    });
    on('Page.loadEventFired', anything, () => {
      if (this.url === 'about:blank') return;
      this.pendingLoad = null;
      this.emit('did-finish-load', preventable({}));
    });
    on('Page.lifecycleEvent', lifecycleSchema, ({ name, frameId }) => {
      if (name === 'firstPaint' && frameId === target.id) this.emit('first-paint');
    });
    on('Inspector.targetCrashed', anything, () => {
      this.channel?.close();
      this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 });
    });
    cdp().on('Target.targetDestroyed', z.object({ targetId: z.string() }), ({ targetId }) => {
      if (targetId === target.id) this.markDestroyed();
    });
  }

  private messageEvent(): Electron.IpcMainInvokeEvent {
    return whole('IpcMainInvokeEvent', preventable({ sender: this.face, senderFrame: this.mainFrame }));
  }

  async loadURL(url: string): Promise<void> {
    const browserUrl = toBrowserUrl(url);
    this.pendingLoad = withoutFragment(browserUrl);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    await this.prepared;
    const schema = z.object({ errorText: z.string().optional() });
    const { errorText } = schema.parse(await this.command('Page.navigate', { url: browserUrl }));
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    ignoreFailure(this.loadURL(this.url));
  }

  send(channel: string, ...args: unknown[]): void {
    this.channel?.send(channel, args);
  }

  setWindowOpenHandler(handler: Contents['windowOpenHandler'] & object): void {
    this.windowOpenHandler = handler;
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const schema = z.object({
      result: z.object({ value: z.unknown().optional() }),
      exceptionDetails: z.object({ text: z.string() }).optional(),
    });
    const { result, exceptionDetails } = schema.parse(await this.command('Runtime.evaluate', params));
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline, ...others } =
      options;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw notProvided(`webContents.printToPDF.${unknown}`);
    const params = { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline };
    const { data } = z.object({ data: z.string() }).parse(await this.command('Page.printToPDF', params));
    return Buffer.from(data, 'base64');
  }

  forcefullyCrashRenderer(): void {
    ignoreFailure(this.command('Page.crash'));
  }

  getURL(): string {
    return this.url;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  /** Asks its window to close, which may refuse. */
  close(): void {
    this.emit('close-asked');
  }

  async destroyPage(): Promise<void> {
    await this.prepared.catch(() => {});
    if (this.target !== null && !cdp().closed)
      await cdp()
        .send('Target.closeTarget', { targetId: this.target.id })
        .catch(() => {});
    this.markDestroyed();
  }

  markDestroyed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.channel?.close();
    all.delete(this.id);
    this.emit('destroyed');
  }
}

export function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

export function allContents(): readonly Contents[] {
  return [...all.values()];
}

export function contentsByTarget(targetId: string): Contents | undefined {
  return allContents().find((contents) => contents.targetId === targetId);
}

/** A window of the stand-in has the number of its one page. */
export function contentsOfWindow(windowId: number): Contents | undefined {
  return all.get(windowId);
}

export const webContents = {
  getAllWebContents: () => allContents().map((contents) => contents.face),
  fromId: (id) => all.get(id)?.face,
  fromDevToolsTargetId: (targetId) => contentsByTarget(targetId)?.face,
} satisfies Partial<typeof Electron.webContents>;
