/** What a page of the reader may never do, whatever gets into it: reach the network, go elsewhere, ask for devices. */
import type { App, CommandLine, Session, WebContents } from 'electron';
import { readerOrigin } from '../ipc/sender.ts';

/** Whether a URL leads to the reader's own page, or to nothing outside the page at all. */
export function isOffline(url: string): boolean {
  return url.startsWith(`${readerOrigin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}

/** For what Chromium itself would fetch beside the pages: no host has an address. Before Electron is ready. */
export function closeNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
}

export function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOffline(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
}

function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${readerOrigin}/`)) event.preventDefault();
  });
}

/** Holds for every page that is ever made, so that no window can be forgotten. */
export function secureAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
}
