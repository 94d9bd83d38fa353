/** `ipcMain`: handlers by channel; the web contents hand over what pages ask. */
import { EventEmitter } from 'node:events';
import type { Part } from './part.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

class IpcMain extends EventEmitter implements Part<Electron.IpcMain> {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

/** The handler's answer to `ipcRenderer.invoke`; rejects as the handler does. */
export async function answerInvoke(
  channel: string,
  event: Electron.IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return await handler(event, ...args);
}
