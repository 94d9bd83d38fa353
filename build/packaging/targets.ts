/** What can be made: platforms, machines and the kinds of files for each. */

export const platforms = ['win', 'linux', 'mac'] as const;
export type Platform = (typeof platforms)[number];

export const archs = ['x64', 'arm64'] as const;
export type Arch = (typeof archs)[number];

/** A kind of file to hand out, by electron-builder's name. */
export type Kind = 'nsis' | 'portable' | 'zip' | 'deb' | 'AppImage' | 'tar.gz' | 'dmg';

export const kindsOf: Readonly<Record<Platform, readonly Kind[]>> = {
  win: ['nsis', 'portable', 'zip'],
  linux: ['deb', 'AppImage', 'tar.gz'],
  mac: ['dmg', 'zip'],
};

/** What Node, Electron and the native module call the platform. */
export const nodePlatform = { win: 'win32', linux: 'linux', mac: 'darwin' } as const;

/** One program folder: everything that is handed out for this platform and machine is made of it. */
export interface Machine {
  readonly platform: Platform;
  readonly arch: Arch;
}

export function machineName({ platform, arch }: Machine): string {
  return `${platform}-${arch}`;
}

/** The platform of the machine that this runs on. */
export function ownPlatform(platform: NodeJS.Platform = process.platform): Platform {
  if (platform === 'win32') return 'win';
  return platform === 'darwin' ? 'mac' : 'linux';
}
