/** Holds the end of the program up until the databases are closed: the backup of the notes is made in that moment. */
import type { App } from 'electron';
import type { Log } from './log.ts';

export function closeBeforeQuit(app: App, close: () => Promise<void>, log: Log): void {
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
