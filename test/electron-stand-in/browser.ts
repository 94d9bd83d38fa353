/** The one Chromium behind all windows: its start, its end, and the pages that appear in it. */
import { z } from 'zod';
import type { Cdp } from './cdp.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';

/** A page of Chromium to which the stand-in is attached. */
export interface Target {
  readonly id: string;
  readonly session: string;
  /** The page that opened it by `window.open` or a link. */
  readonly openerId: string | null;
  /** It runs nothing before it is told to. */
  readonly paused: boolean;
}

const attachedSchema = z.object({
  sessionId: z.string(),
  waitingForDebugger: z.boolean(),
  targetInfo: z.object({ targetId: z.string(), type: z.string(), openerId: z.string().optional() }),
});

let chromium: Chromium | null = null;
const unclaimed: Target[] = [];
const claims = new Set<() => void>();
let onPopup: (target: Target) => void = () => {};

/** Throws while there is no browser: nothing may ask for it before `ready`. */
export function cdp(): Cdp {
  if (chromium === null) throw new Error('electron stand-in: the browser has not been started');
  return chromium.cdp;
}

function attached({ sessionId, waitingForDebugger, targetInfo }: z.infer<typeof attachedSchema>): void {
  if (targetInfo.type !== 'page') {
    ignoreFailure(cdp().send('Runtime.runIfWaitingForDebugger', {}, sessionId));
    ignoreFailure(cdp().send('Target.detachFromTarget', { sessionId }));
    return;
  }
  const target: Target = {
    id: targetInfo.targetId,
    session: sessionId,
    openerId: targetInfo.openerId ?? null,
    paused: waitingForDebugger,
  };
  if (target.openerId !== null) {
    onPopup(target);
    return;
  }
  unclaimed.push(target);
  for (const claim of [...claims]) claim();
}

/** For commands to a page that may close at any moment: when it is gone there is nothing left to do. */
export function ignoreFailure(command: Promise<unknown>): void {
  command.catch(() => {});
}

/** Waits for a page and takes it: the named one, or whichever came first. */
export function claimTarget(id: string | null): Promise<Target> {
  return new Promise((resolve) => {
    const claim = (): void => {
      const index = unclaimed.findIndex((target) => id === null || target.id === id);
      const [target] = index < 0 ? [] : unclaimed.splice(index, 1);
      if (target === undefined) return;
      claims.delete(claim);
      resolve(target);
    };
    claims.add(claim);
    claim();
  });
}

/** Hears of pages that other pages open. */
export function whenPopup(listener: (target: Target) => void): void {
  onPopup = listener;
}

export async function startBrowser(options: ChromiumOptions): Promise<void> {
  chromium = launchChromium(options);
  const connection = chromium.cdp;
  connection.on('Target.attachedToTarget', attachedSchema, attached);
  await connection.send('Target.setDiscoverTargets', { discover: true });
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  const version = await connection.ask(z.object({ product: z.string() }), 'Browser.getVersion');
  Object.defineProperty(process.versions, 'chrome', { value: version.product.replace(/^.*\//, '') });
}

/** Ends the browser; after three seconds without an answer by force. */
export async function endBrowser(): Promise<void> {
  if (chromium === null) return;
  const { process: child, cdp: connection } = chromium;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  ignoreFailure(connection.send('Browser.close'));
  const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(patience);
}
