/** Chrome's DevTools protocol over a pair of pipes: JSON messages that end with a NUL byte. */
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  sessionId: z.string().optional(),
});

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class Cdp {
  private readonly output: Writable;
  private readonly waiting = new Map<number, Waiting>();
  /** Events by method; `closed` when the browser is gone. */
  private readonly events = new EventEmitter().setMaxListeners(0);
  private nextId = 1;
  closed = false;

  constructor(output: Writable, input: Readable) {
    this.output = output;
    let pending: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        const message = Buffer.concat([...pending, chunk.subarray(start, end)]);
        pending = [];
        start = end + 1;
        this.receive(message.toString());
      }
      pending.push(chunk.subarray(start));
    });
    input.on('close', () => this.close());
    // Writing to a browser that has just gone: the close above tells it to everyone who waits.
    output.on('error', () => this.close());
  }

  private close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const { method, reject } of this.waiting.values())
      reject(new Error(`browser closed during ${method}`));
    this.waiting.clear();
    this.events.emit('closed');
  }

  private receive(text: string): void {
    const { id, method, params, result, error, sessionId } = messageSchema.parse(JSON.parse(text));
    if (id === undefined) {
      if (method !== undefined) this.events.emit(method, params, sessionId);
      return;
    }
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** Sends a command; without a session it goes to the browser itself. Rejects when the browser refuses it or ends. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('browser closed'));
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject });
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Like `send`, for a command whose result is needed. */
  async ask<T>(schema: z.ZodType<T>, method: string, params: object = {}, sessionId?: string): Promise<T> {
    return schema.parse(await this.send(method, params, sessionId));
  }

  /** Hears one kind of event from all sessions. */
  on<T>(
    method: string,
    schema: z.ZodType<T>,
    listener: (params: T, sessionId: string | undefined) => void,
  ): void {
    this.events.on(method, (params: unknown, sessionId?: string) =>
      listener(schema.parse(params), sessionId),
    );
  }

  onClosed(listener: () => void): void {
    this.events.on('closed', listener);
  }
}
