import type { SheetFacts } from '../../../build/packaging/guide/sheet.ts';
import { type Arch, type Kind, kindsOf, type Platform, platforms } from '../../../build/packaging/targets.ts';

const endings: Readonly<Record<Kind, (platform: Platform, arch: Arch) => string>> = {
  nsis: (_, arch) => `-win-${arch}-setup.exe`,
  portable: (_, arch) => `-win-${arch}-portable.exe`,
  zip: (platform, arch) => `-${platform}-${arch}.zip`,
  deb: (_, arch) => `_${arch === 'x64' ? 'amd64' : arch}.deb`,
  AppImage: (_, arch) => `-linux-${arch}.AppImage`,
  'tar.gz': (_, arch) => `-linux-${arch}.tar.gz`,
  dmg: (_, arch) => `-mac-${arch}.dmg`,
};

/** The longest sheet that there can be: everything made for every machine. */
export const everything: SheetFacts = {
  version: '10.11.12',
  issues: 1234,
  onlySamples: false,
  signed: false,
  files: platforms.flatMap((platform) =>
    (['x64', 'arm64'] as const).flatMap((arch) =>
      kindsOf[platform].map((kind) => ({
        platform,
        arch,
        kind,
        name: `gazette-reader-10.11.12${endings[kind](platform, arch)}`,
      })),
    ),
  ),
};
