/** `app://reader/`: serves the built page, and nothing else of the machine, under a strict content security policy. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { findAsset } from './assets.ts';

/** The one rule that react-aria adds to pages by itself (usePress): touching a button must not wait for a double tap. */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const pressableStyleHash = createHash('sha256').update(pressableStyle).digest('base64');

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${pressableStyleHash}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Has to be called before Electron is ready: a standard, secure origin, so that modules load and storage is its own. */
export function registerReaderScheme(protocol: Protocol): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** The answer to one request: 200 with the file, 404 for whatever cannot be given, whyever. */
export async function serveAsset(folder: string, request: Request): Promise<Response> {
  const asset = request.method === 'GET' ? findAsset(folder, request.url) : null;
  const body = asset === null ? null : await readFile(asset.file).catch(() => null);
  if (asset === null || body === null) return new Response('not found', { status: 404, headers });
  return new Response(new Uint8Array(body), { headers: { ...headers, 'Content-Type': asset.mediaType } });
}

export function serveReader(protocol: Protocol, folder: string): void {
  protocol.handle('app', (request) => serveAsset(folder, request));
}
