/** Injected into the preload's isolated world: hands the node over, gives the preload its `electron`, and runs it. */
import type { readBytes } from '../bytes.ts';
import type { assertPlain } from '../plain.ts';
import type { bridgeEnd } from './bridge-end.ts';

interface Tools {
  readonly makeEnd: typeof bridgeEnd;
  readonly checkPlain: typeof assertPlain;
  readonly readAnswer: typeof readBytes;
  /** The event that hands the node over. */
  readonly token: string;
  /** The function by which text reaches the stand-in. */
  readonly binding: string;
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;
type Listener = (event: object, ...args: unknown[]) => void;
type Incoming =
  | { type: 'answer'; id: number; value?: unknown; error?: string }
  | { type: 'message'; channel: string; args: unknown[] };

export function isolatedWorld(
  { makeEnd, checkPlain, readAnswer, token, binding }: Tools,
  preload: Preload | null,
): void {
  const send: unknown = Reflect.get(globalThis, binding);
  Reflect.deleteProperty(globalThis, binding);
  const post = (message: object): void => {
    checkPlain(message);
    if (typeof send === 'function') send(JSON.stringify(message));
  };

  const node = document.createElement('i');
  dispatchEvent(new MouseEvent(token, { relatedTarget: node }));
  const end = makeEnd(node, 'to-preload', 'to-page');

  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  let calls = 0;

  const refuseOthers = <T extends object>(name: string, part: T): T =>
    new Proxy(part, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
        throw new Error(`electron stand-in: ${name}.${key} is not provided`);
      },
    });

  const ipcRenderer = refuseOthers('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const id = calls++;
        waiting.set(id, { resolve, reject });
        post({ type: 'invoke', id, channel, args });
      }),
    send: (channel: string, ...args: unknown[]) => post({ type: 'send', channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => {
      const others = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, others);
      return ipcRenderer;
    },
  });

  const contextBridge = refuseOthers('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      node.dispatchEvent(new CustomEvent('expose', { detail: { key, value: end.pack(api) } }));
    },
  });

  Reflect.set(globalThis, 'standInDeliver', (message: Incoming) => {
    if (message.type === 'answer') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) call?.resolve(readAnswer(message.value));
      else call?.reject(new Error(message.error));
      return;
    }
    const event = refuseOthers('IpcRendererEvent', { sender: ipcRenderer });
    for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args);
  });

  const electron = refuseOthers('electron', { contextBridge, ipcRenderer });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`electron stand-in: require('${name}') in a sandboxed preload is not provided`);
  };
  post({ type: 'hello', url: location.href });
  const module = { exports: {} };
  try {
    preload?.(require, module, module.exports);
  } catch (error) {
    post({
      type: 'preload-failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
