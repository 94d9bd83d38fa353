/** What may go wrong with a packed program, and the words by which the inspector must find it. */
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPackageWithOptions, extractAll, uncache } from '@electron/asar';
import type { Layout } from '../../../build/packaging/layout.ts';
import { mixedLibrary } from './small-libraries.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const prebuilds = path.join(root, 'node_modules/better-sqlite3/prebuilds');
const unpacked = 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds';

export interface Damage {
  readonly name: string;
  readonly inflict: (layout: Layout) => void | Promise<void>;
  readonly finding: RegExp;
}

/** Takes the archive apart, lets `change` work on it, and puts it together as it was. */
async function repack({ archive }: Layout, change: (app: string) => void): Promise<void> {
  const app = mkdtempSync(path.join(os.tmpdir(), 'repacked-'));
  try {
    // The library remembers archives by name.
    uncache(archive);
    extractAll(archive, app);
    change(app);
    rmSync(`${archive}.unpacked`, { recursive: true });
    await createPackageWithOptions(app, archive, { unpack: '*.node' });
  } finally {
    rmSync(app, { recursive: true });
  }
}

/** A file more in the archive. */
function archived(name: string, content = ''): Damage['inflict'] {
  return (layout) =>
    repack(layout, (app) => {
      const file = path.join(app, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    });
}

function manifest(change: (fields: Record<string, unknown>) => void): Damage['inflict'] {
  return (layout) =>
    repack(layout, (app) => {
      const file = path.join(app, 'package.json');
      const fields: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
      change(fields);
      writeFileSync(file, JSON.stringify(fields));
    });
}

const native = (layout: Layout, name: string): string => path.join(layout.resources, unpacked, name);

/** On a program for Linux x64. */
export const damages: readonly Damage[] = [
  {
    name: 'the native file is deleted',
    inflict: (layout) => rmSync(native(layout, 'linux-x64.node')),
    finding: /there must be one native module.*none/,
  },
  {
    name: 'the native file is doubled',
    inflict: (layout) =>
      copyFileSync(path.join(prebuilds, 'linux-arm64.node'), native(layout, 'linux-arm64.node')),
    finding: /there must be one native module.*linux-arm64\.node/,
  },
  {
    name: 'the native file is of another platform',
    inflict: (layout) =>
      copyFileSync(path.join(prebuilds, 'win32-x64.node'), native(layout, 'linux-x64.node')),
    finding: /linux-x64\.node is for win-x64/,
  },
  {
    name: 'the native file is for another processor',
    inflict: (layout) =>
      copyFileSync(path.join(prebuilds, 'linux-arm64.node'), native(layout, 'linux-x64.node')),
    finding: /linux-x64\.node is for linux-arm64/,
  },
  {
    name: 'the native file is cut off',
    inflict: (layout) => writeFileSync(native(layout, 'linux-x64.node'), 'x'),
    finding: /linux-x64\.node is for \?/,
  },
  {
    name: 'a second native file lies in the archive',
    inflict: archived('node_modules/better-sqlite3/prebuilds/win32-x64.node'),
    finding: /app\.asar must name one native module/,
  },
  {
    name: 'a source map slips into the archive',
    inflict: archived('out/main/main.js.map'),
    finding: /app\.asar holds out\/main\/main\.js\.map/,
  },
  {
    name: 'a source map slips in beside the archive',
    inflict: (layout) => writeFileSync(path.join(layout.resources, 'main.js.map'), ''),
    finding: /the program folder holds resources\/main\.js\.map/,
  },
  {
    name: 'a source slips in',
    inflict: archived('main/app/main.ts'),
    finding: /app\.asar holds main\/app\/main\.ts/,
  },
  {
    name: 'the text of a sample issue slips in',
    inflict: archived('assets/issues/qinghe-2024-06.txt'),
    finding: /app\.asar holds assets\/issues\/qinghe-2024-06\.txt/,
  },
  {
    name: 'a package for development slips in',
    inflict: archived('node_modules/vitest/index.js'),
    finding: /app\.asar holds node_modules\/vitest\/index\.js/,
  },
  {
    name: 'the start is missing',
    inflict: (layout) => repack(layout, (app) => rmSync(path.join(app, 'out/main/main.js'))),
    finding: /what is started is not there: out\/main\/main\.js/,
  },
  {
    name: 'the tables for Chinese fonts are missing',
    inflict: (layout) =>
      repack(layout, (app) => rmSync(path.join(app, 'node_modules/pdfjs-dist/cmaps'), { recursive: true })),
    finding: /app\.asar lacks node_modules\/pdfjs-dist\/cmaps/,
  },
  {
    name: 'a package that the program needs is missing',
    inflict: (layout) =>
      repack(layout, (app) => rmSync(path.join(app, 'node_modules/docx'), { recursive: true })),
    finding: /the packed program does not run: [\s\S]*docx/,
  },
  {
    name: 'package.json carries a field of development',
    inflict: manifest((fields) => Object.assign(fields, { devDependencies: {} })),
    finding: /the packed package\.json carries devDependencies/,
  },
  {
    name: 'package.json starts something else',
    inflict: manifest((fields) => Object.assign(fields, { main: 'index.js' })),
    finding: /what is started is not there: index\.js/,
  },
  {
    name: 'a sample issue slips into the library',
    inflict: async (layout) => void (await mixedLibrary(layout.library)),
    finding: /the sample issue 青禾市-2024-7 is in the library/,
  },
  {
    name: 'the library is missing',
    inflict: (layout) => rmSync(layout.library),
    finding: /There is no library yet/,
  },
  {
    name: 'the library is damaged',
    inflict: (layout) => writeFileSync(layout.library, 'no database'),
    finding: /is not a gazette library or is damaged/,
  },
  {
    name: 'a record of the catalogue is none',
    inflict: (layout) => appendFileSync(path.join(layout.catalogue, 'other.json'), '{}'),
    finding: /other\.json is no record/,
  },
  {
    name: 'a locale is missing',
    inflict: (layout) => rmSync(path.join(layout.locales, 'zh-CN.pak')),
    finding: /the locale zh-CN is missing/,
  },
  {
    name: 'a locale too many is there',
    inflict: (layout) => writeFileSync(path.join(layout.locales, 'de.pak'), ''),
    finding: /the locale de is not wanted/,
  },
  ...(['electronLicence', 'chromiumLicences'] as const).map((which) => ({
    name: `a licence is missing: ${which}`,
    inflict: (layout: Layout) => rmSync(layout[which]),
    finding: /the licence is missing: LICENSES?\./,
  })),
  {
    name: 'the licence of the program is missing',
    inflict: (layout) => rmSync(path.join(layout.licences, 'LICENSE.txt')),
    finding: /the licence is missing: LICENSE\.txt/,
  },
  {
    name: 'the licence of a package is missing',
    inflict: (layout) => {
      const file = path.join(layout.licences, 'third-party.txt');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('flexsearch', 'other'));
    },
    finding: /the licence is missing: flexsearch/,
  },
  {
    name: 'Electron’s own start page is left in',
    inflict: (layout) => writeFileSync(path.join(layout.resources, 'default_app.asar'), ''),
    finding: /the program folder holds resources\/default_app\.asar/,
  },
  {
    name: 'the executable is for another processor',
    inflict: (layout) => {
      const bytes = readFileSync(layout.executable);
      bytes.writeUInt16LE(0xb7, 18);
      writeFileSync(layout.executable, bytes);
    },
    finding: /gazette-reader is for linux-arm64/,
  },
];

/** A copy of a program folder, for one damage. */
export function copyOf(folder: string, name: string): string {
  const copy = path.join(path.dirname(folder), name);
  rmSync(copy, { recursive: true, force: true });
  const half = `${copy}.half`;
  cpSync(folder, half, { recursive: true });
  renameSync(half, copy);
  return copy;
}
