/** Holds the end of the program up until the databases are closed: the backup of the notes is made in that moment. */
import type { Log } from './log.ts';

/** The part of Electron's `app` that is needed. */
export interface QuittingApp {
  on(name: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** `close` is called once, when the windows are gone; whether it succeeds or fails, the program ends after it. */
export function closeBeforeQuit(app: QuittingApp, close: () => Promise<void>, log: Log): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    close()
      .catch((error: unknown) => log.error('the databases were not closed cleanly', error))
      .finally(() => {
        state = 'closed';
        app.quit();
      });
  });
}
