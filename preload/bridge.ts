/**
 * Puts `window.gazette` into the page. Runs sandboxed: it sees Electron's renderer half and nothing of Node, and lets
 * through only the names that the contract lists.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, callNames, type Events, eventNames, type Failure } from './contract.ts';
import { callChannel, eventChannel } from './contract-channels.ts';

function unknownCall(name: string): Failure {
  return {
    code: 'bad-request',
    zh: `程序没有名为“${name}”的功能。`,
    en: `The program has no call named “${name}”.`,
  };
}

const bridge: Bridge = {
  call: (name, request) =>
    callNames.includes(name)
      ? ipcRenderer.invoke(callChannel(name), request)
      : Promise.resolve({ ok: false, failure: unknownCall(String(name)) }),

  on: (name, listener) => {
    if (!eventNames.includes(name)) throw new Error(`There is no event named “${name}”.`);
    const channel = eventChannel(name);
    // Electron's own event stays here: its `sender` would hand the page more than the contract gives.
    const forward = (_event: IpcRendererEvent, payload: Events[typeof name]) => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('gazette', bridge);
