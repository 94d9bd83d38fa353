/** `session.defaultSession`: what pages may do and what they may load. */
import { cdp } from './browser.ts';
import { notProvided, whole } from './lacking.ts';
import type { Part } from './part.ts';
import { protocol } from './schemes.ts';

type RequestListener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type PermissionHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0] & object;
type Permission = Parameters<PermissionHandler>[1];

/** Electron's permissions and Chromium's names for them. */
const permissions: readonly (readonly [Permission, object])[] = [
  ['notifications', { name: 'notifications' }],
  ['geolocation', { name: 'geolocation' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write', allowWithoutSanitization: false }],
];

let beforeRequest: RequestListener | null = null;

const webRequest: Part<Electron.WebRequest> = {
  onBeforeRequest(first: unknown, second?: unknown) {
    if (second !== undefined) throw notProvided('webRequest.onBeforeRequest with a filter');
    beforeRequest = typeof first === 'function' ? (details, callback) => first(details, callback) : null;
  },
};

/** Chromium wants to know beforehand, so the app's handler is asked about every permission once. */
function setPermissionRequestHandler(handler: PermissionHandler | null): void {
  if (handler === null) throw notProvided('session.setPermissionRequestHandler(null)');
  const nobody = whole<Electron.WebContents>('webContents of a permission request', {});
  const details = whole<Electron.PermissionRequest>('details of a permission request', {});
  for (const [permission, descriptor] of permissions)
    handler(
      nobody,
      permission,
      (granted) => {
        const setting = granted ? 'granted' : 'denied';
        cdp()
          .send('Browser.setPermission', { permission: descriptor, setting })
          .catch((error: unknown) =>
            console.error(`electron stand-in: ${permission} stays as it is:`, error),
          );
      },
      details,
    );
}

/** Whether the app lets a page load this. */
export function isAllowed(details: { url: string; method: string; resourceType: string }): Promise<boolean> {
  return new Promise((resolve) => {
    if (beforeRequest === null) resolve(true);
    else beforeRequest(whole('request details', details), ({ cancel }) => resolve(cancel !== true));
  });
}

const defaultSession = {
  protocol: whole<Electron.Protocol>('session.protocol', protocol),
  webRequest: whole<Electron.WebRequest>('session.webRequest', webRequest),
  setPermissionRequestHandler,
  /** Chromium answers a check as it was told to answer a request; see above. */
  setPermissionCheckHandler: (_handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]) => {},
} satisfies Part<Electron.Session>;

export const session = { defaultSession: whole<Electron.Session>('session', defaultSession) };
