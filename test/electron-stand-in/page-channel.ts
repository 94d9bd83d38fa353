/** The line between one page's preload and `ipcMain`: text by a binding one way, evaluation in its world the other. */
import { z } from 'zod';
import { cdp, ignoreFailure } from './browser.ts';
import { writeBytes } from './bytes.ts';
import { assertPlain } from './plain.ts';

const saidSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), url: z.string() }),
  z.object({ type: z.literal('preload-failed'), message: z.string() }),
  z.object({ type: z.literal('send'), channel: z.string(), args: z.array(z.unknown()) }),
  z.object({ type: z.literal('invoke'), id: z.number(), channel: z.string(), args: z.array(z.unknown()) }),
]);

/** What the page's preload says. */
type Said = z.infer<typeof saidSchema>;
type Invoke = Extract<Said, { type: 'invoke' }>;

export interface ChannelOwner {
  /** A new page's preload has begun. */
  hello(url: string): void;
  preloadFailed(message: string): void;
  sent(channel: string, args: readonly unknown[]): void;
  invoked(channel: string, args: readonly unknown[]): Promise<unknown>;
}

export const isolatedWorldName = 'ElectronIsolated';

const calledSchema = z.object({ name: z.string(), payload: z.string(), executionContextId: z.number() });

export class PageChannel {
  private readonly session: string;
  private readonly owner: ChannelOwner;
  /** The world of the page that is there now; `null` between pages. */
  private context: number | null = null;

  constructor(session: string, binding: string, owner: ChannelOwner) {
    this.session = session;
    this.owner = owner;
    cdp().on('Runtime.bindingCalled', calledSchema, ({ name, payload, executionContextId }, from) => {
      if (from === session && name === binding)
        this.hear(saidSchema.parse(JSON.parse(payload)), executionContextId);
    });
  }

  /** The page is gone: what is sent until the next one says hello is lost, as in Electron. */
  close(): void {
    this.context = null;
  }

  /** Sends to the listeners of `ipcRenderer.on`. */
  send(channel: string, args: readonly unknown[]): void {
    this.deliver({ type: 'message', channel, args });
  }

  private deliver(message: object): void {
    assertPlain(message);
    if (this.context === null) return;
    const expression = `standInDeliver(${JSON.stringify(message)})`;
    ignoreFailure(cdp().send('Runtime.evaluate', { expression, contextId: this.context }, this.session));
  }

  private hear(said: Said, context: number): void {
    switch (said.type) {
      case 'hello':
        this.context = context;
        this.owner.hello(said.url);
        break;
      case 'preload-failed':
        this.owner.preloadFailed(said.message);
        break;
      case 'send':
        this.owner.sent(said.channel, said.args);
        break;
      case 'invoke':
        void this.answer(said, context);
    }
  }

  private async answer({ id, channel, args }: Invoke, asker: number): Promise<void> {
    let answer: object;
    try {
      const value = writeBytes(await this.owner.invoked(channel, args));
      assertPlain(value);
      answer = { type: 'answer', id, value };
    } catch (error) {
      answer = { type: 'answer', id, error: `Error invoking remote method '${channel}': ${error}` };
    }
    // A page that has been replaced meanwhile never gets the answer to its predecessor's call.
    if (this.context === asker) this.deliver(answer);
  }
}
