/** Which file of the built page an `app://reader/` URL asks for. Pure: looks at names only. */
import path from 'node:path';
import { readerOrigin } from '../ipc/sender.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly file: string;
  readonly mediaType: string;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The file inside `folder`, or `null` for whatever is not ours to give: another host, a path that leads out of the
 * folder however it is written, a kind of file that the page has no use for. `/` is the page itself.
 */
export function findAsset(folder: string, url: string): Asset | null {
  if (!URL.canParse(url) || !url.startsWith(`${readerOrigin}/`)) return null;
  const pathname = decode(new URL(url).pathname);
  if (pathname === null || pathname.includes('\0') || pathname.includes('\\')) return null;
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
  const inside = path.relative(folder, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null;
  const mediaType = mediaTypes[path.extname(file).toLowerCase()];
  return mediaType === undefined ? null : { file, mediaType };
}
