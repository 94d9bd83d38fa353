/**
 * Debian's Chromium knows no schemes of an app's own, so `app://reader/x` is shown to it as `https://reader.app.test/x`:
 * a secure origin under a top-level name that is reserved for tests.
 */
type SchemeHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, SchemeHandler>();
const registered = new Set<string>();

/** The URL under which Chromium sees an app's page; other URLs stay as they are. */
export function toBrowserUrl(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const [, scheme = '', host = '', rest = ''] = parts ?? [];
  return registered.has(scheme) ? `https://${host}.${scheme}.test${rest || '/'}` : url;
}

/** The reverse of {@link toBrowserUrl}. */
export function toAppUrl(url: string): string {
  const parts = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9-]*)\.test(?=[/?#]|$)(.*)$/i.exec(url);
  const [, host = '', scheme = '', rest = ''] = parts ?? [];
  return registered.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

export function handlerFor(appUrl: string): SchemeHandler | undefined {
  return handlers.get(appUrl.slice(0, Math.max(0, appUrl.indexOf(':'))));
}

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) registered.add(scheme);
  },
  handle(scheme, handler) {
    registered.add(scheme);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Partial<Electron.Protocol>;
