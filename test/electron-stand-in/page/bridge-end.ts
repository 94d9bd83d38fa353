/**
 * One end of the bridge between the page's world and the preload's isolated world. Its SOURCE is injected into both, so
 * it refers to nothing outside itself.
 *
 * The ends share a detached node and talk by `CustomEvent`s on it: dispatching is synchronous, and Chromium clones an
 * event's `detail` between worlds, which is what Electron's contextBridge does. Only functions, promises and errors need
 * care: they stay where they are and cross as numbers.
 */
export interface BridgeEnd {
  pack(value: unknown): Wire;
  unpack(wire: Wire): unknown;
}

type Anything = (...args: unknown[]) => unknown;

type Wire =
  | { type: 'clone'; value: unknown }
  | { type: 'list'; items: Wire[] }
  | { type: 'record'; entries: [string, Wire][] }
  | { type: 'function'; id: number }
  | { type: 'promise'; id: number }
  | { type: 'error'; message: string };

type Message =
  | { type: 'call'; id: number; args: Wire[] }
  | { type: 'answer'; ok: boolean; value: Wire }
  | { type: 'settle'; id: number; ok: boolean; value: Wire };

export function bridgeEnd(node: EventTarget, incoming: string, outgoing: string): BridgeEnd {
  const functions: Anything[] = [];
  const promises = new Map<number, { resolve: Anything; reject: Anything }>();
  let promiseCount = 0;
  let answer: Extract<Message, { type: 'answer' }> | null = null;

  const post = (message: Message): void => {
    node.dispatchEvent(new CustomEvent(outgoing, { detail: message }));
  };
  const isFunction = (value: unknown): value is Anything => typeof value === 'function';
  const isRecord = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  function pack(value: unknown): Wire {
    if (isFunction(value)) {
      const known = functions.indexOf(value);
      return { type: 'function', id: known >= 0 ? known : functions.push(value) - 1 };
    }
    if (value instanceof Promise) {
      const id = promiseCount++;
      value.then(
        (result) => post({ type: 'settle', id, ok: true, value: pack(result) }),
        (error) =>
          post({ type: 'settle', id, ok: false, value: { type: 'error', message: messageOf(error) } }),
      );
      return { type: 'promise', id };
    }
    if (value instanceof Error) return { type: 'error', message: value.message };
    if (Array.isArray(value)) return { type: 'list', items: value.map(pack) };
    if (isRecord(value))
      return { type: 'record', entries: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
    return { type: 'clone', value };
  }

  function call(id: number, args: unknown[]): unknown {
    post({ type: 'call', id, args: args.map(pack) });
    const received = answer;
    answer = null;
    if (received === null) throw new Error('electron stand-in: the other side of the bridge is gone');
    const value = unpack(received.value);
    if (!received.ok) throw value;
    return value;
  }

  function unpack(wire: Wire): unknown {
    switch (wire.type) {
      case 'function':
        return (...args: unknown[]) => call(wire.id, args);
      case 'promise':
        return new Promise<unknown>((resolve, reject) => promises.set(wire.id, { resolve, reject }));
      case 'error':
        return new Error(wire.message);
      case 'list':
        return wire.items.map(unpack);
      case 'record':
        return Object.fromEntries(wire.entries.map(([key, item]) => [key, unpack(item)]));
      default:
        return wire.value;
    }
  }

  function receive(message: Message): void {
    if (message.type === 'answer') {
      answer = message;
    } else if (message.type === 'settle') {
      const promise = promises.get(message.id);
      promises.delete(message.id);
      if (message.ok) promise?.resolve(unpack(message.value));
      else promise?.reject(unpack(message.value));
    } else {
      let reply: Message;
      try {
        const value = functions[message.id]?.(...message.args.map(unpack));
        reply = { type: 'answer', ok: true, value: pack(value) };
      } catch (error) {
        reply = { type: 'answer', ok: false, value: { type: 'error', message: messageOf(error) } };
      }
      post(reply);
    }
  }

  node.addEventListener(incoming, (event) => {
    if (event instanceof CustomEvent) receive(event.detail);
  });
  return { pack, unpack };
}
