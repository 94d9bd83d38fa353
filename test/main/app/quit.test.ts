import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { closeBeforeQuit } from '../../../main/app/quit.ts';

/** An app that asks its listeners, as Electron does, and notes whether it ended. */
function fakeApp() {
  const events = new EventEmitter();
  const state = { ended: false };
  function quit() {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    events.emit('will-quit', event);
    state.ended = !event.prevented;
  }
  const on = (name: 'will-quit', listener: (event: { preventDefault(): void }) => void) =>
    events.on(name, listener);
  return { state, quit, on };
}

const silent = { info: () => {}, error: () => {} };

test('the end waits for the databases and then comes by itself, once', async () => {
  const app = fakeApp();
  const closing = Promise.withResolvers<void>();
  const close = vi.fn(() => closing.promise);
  closeBeforeQuit(app, close, silent);
  app.quit();
  app.quit();
  expect(app.state.ended).toBe(false);
  closing.resolve();
  await vi.waitFor(() => expect(app.state.ended).toBe(true));
  expect(close).toHaveBeenCalledTimes(1);
});

test('a close that fails is logged and does not keep the program alive', async () => {
  const app = fakeApp();
  const error = vi.fn();
  closeBeforeQuit(app, () => Promise.reject(new Error('disk gone')), { ...silent, error });
  app.quit();
  await vi.waitFor(() => expect(app.state.ended).toBe(true));
  expect(error).toHaveBeenCalledOnce();
});
