/** Runs an Electron app on Node and Chromium: resolves `electron` to the stand-in, loads the app, then makes it ready. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.ts';
import { application, electronArgv, headless, switchValue, underPlaywright } from './command-line.ts';

const electronModule = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main' || specifier === 'electron/common'
      ? { url: electronModule, shortCircuit: true }
      : next(specifier, context),
});

process.argv = [...electronArgv];
Object.defineProperty(process.versions, 'electron', { value: 'stand-in', enumerable: true });

/** Playwright wants to be attached before the app makes its first window, and says so by calling this name. */
const attached = Promise.withResolvers<void>();
if (underPlaywright) Reflect.set(globalThis, '__playwright_run', attached.resolve);
else attached.resolve();

const { app } = await import('./app.ts');
const { refusePopups } = await import('./popups.ts');
const { serveRequests } = await import('./requests.ts');
const { forgetPagesWhenBrowserEnds } = await import('./window.ts');
await import(pathToFileURL(application.entry).href);

if (!app.quitting) {
  await startBrowser({
    profile: `${app.getPath('userData')}/chromium`,
    headless,
    appUrl: headless || underPlaywright ? null : 'https://reader.app.test/',
    debuggingPort: switchValue('remote-debugging-port'),
    appended: app.appended,
  });
  forgetPagesWhenBrowserEnds();
  refusePopups();
  await serveRequests();
  await attached.promise;
  app.becomeReady();
}
