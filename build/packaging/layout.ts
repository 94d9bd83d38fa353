/** Where things lie in a packed program folder. */
import path from 'node:path';
import { product } from './product.ts';
import type { Machine } from './targets.ts';

export interface Layout {
  readonly folder: string;
  /** What is started; on macOS the bundle. */
  readonly executable: string;
  readonly resources: string;
  readonly archive: string;
  /** Chromium's texts, one file or folder a language. */
  readonly locales: string;
  readonly localeEnding: '.pak' | '.lproj';
  /** The program's library, catalogue and licences. */
  readonly library: string;
  readonly catalogue: string;
  readonly licences: string;
  /** Electron's and Chromium's own licence files. */
  readonly electronLicence: string;
  readonly chromiumLicences: string;
}

export function layoutOf({ platform }: Machine, folder: string): Layout {
  const bundle = path.join(folder, `${product.name}.app`);
  const isMac = platform === 'mac';
  const resources = isMac ? path.join(bundle, 'Contents/Resources') : path.join(folder, 'resources');
  const beside = isMac ? resources : folder;
  const names = { linux: product.slug, win: `${product.name}.exe`, mac: `${product.name}.app` };
  return {
    folder,
    executable: path.join(folder, names[platform]),
    resources,
    archive: path.join(resources, 'app.asar'),
    locales: isMac ? resources : path.join(folder, 'locales'),
    localeEnding: isMac ? '.lproj' : '.pak',
    library: path.join(resources, 'library.sqlite'),
    catalogue: path.join(resources, 'catalogue'),
    licences: path.join(resources, 'licences'),
    electronLicence: path.join(beside, 'LICENSE.electron.txt'),
    chromiumLicences: path.join(beside, 'LICENSES.chromium.html'),
  };
}
