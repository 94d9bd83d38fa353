/** Whether a kind of file can be made on this machine, before it is tried: a missing tool is named, not stumbled over. */
import path from 'node:path';
import { type Kind, type Machine, ownPlatform } from '../targets.ts';
import { cacheFolder, type Host } from './host.ts';

/** Why something is not made, and what to do. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** A tool that electron-builder fetches from its release page, keeps, and can be pointed to by the environment. */
interface FetchedTool {
  readonly name: string;
  /** All must be set. */
  readonly variables: readonly string[];
  /** Folders of electron-builder 26.17's cache; the archive is in them once it is there whole. */
  readonly cached: readonly string[];
}

const nsis: FetchedTool = {
  name: 'NSIS',
  variables: ['ELECTRON_BUILDER_NSIS_DIR', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'],
  cached: ['nsis-3.0.4.1', 'nsis-resources-3.4.1'],
};
const fpm: FetchedTool = { name: 'fpm', variables: ['CUSTOM_FPM_PATH'], cached: ['fpm@2.1.4'] };
const appImage: FetchedTool = {
  name: 'AppImage tools (mksquashfs, runtime)',
  variables: ['APPIMAGE_TOOLS_PATH'],
  cached: ['appimage-12.0.1'],
};

const releases = 'https://github.com/electron-userland/electron-builder-binaries/releases/';

function isArchive(name: string): boolean {
  return /\.(?:7z|zip|tar\.gz)$/.test(name);
}

async function lacks(host: Host, tool: FetchedTool): Promise<Reason | null> {
  if (tool.variables.every((variable) => host.env[variable] !== undefined)) return null;
  const cache = host.env.ELECTRON_BUILDER_CACHE ?? cacheFolder(host, 'electron-builder');
  if (tool.cached.every((folder) => host.namesIn(path.join(cache, folder)).some(isArchive))) return null;
  if (await host.canReach(host.env.ELECTRON_BUILDER_BINARIES_MIRROR ?? releases)) return null;
  const how = tool.variables.join('、');
  return {
    zh: `这台机器上没有 ${tool.name}，也连不上它的发布页。请在联网的机器上做一次，或者用环境变量 ${how} 指明它在哪里`,
    en: `${tool.name} is not on this machine and its release page is out of reach; pack once where there is a network, or name its place by ${tool.variables.join(', ')}`,
  };
}

function onlyOn(system: string): Reason {
  return { zh: `只能在 ${system} 上做`, en: `can be made on ${system} only` };
}

const noWine: Reason = {
  zh: '在 Windows 以外的系统上做安装程序需要 wine，这台机器上没有；请装上 wine，或者在 Windows 上做',
  en: 'outside Windows an installer needs wine, which is not on this machine; install it or pack on Windows',
};

/** `null` when everything that this kind needs is at hand or can be fetched. */
export async function missingTool(host: Host, { platform }: Machine, kind: Kind): Promise<Reason | null> {
  const own = ownPlatform(host.platform);
  if (platform === 'mac' && own !== 'mac') return onlyOn('macOS');
  switch (kind) {
    case 'nsis':
      if (own !== 'win' && !host.hasCommand('wine')) return noWine;
      return await lacks(host, nsis);
    case 'portable':
      return await lacks(host, nsis);
    case 'deb':
      if (own === 'win') return onlyOn('Linux, macOS');
      return host.hasCommand('fpm') ? null : await lacks(host, fpm);
    case 'AppImage':
      if (own === 'win') return onlyOn('Linux, macOS');
      return await lacks(host, appImage);
    case 'zip':
    case 'tar.gz':
    case 'dmg':
      return null;
  }
}

/** Tells electron-builder to use what is at hand rather than to fetch it. */
export function preferSystemTools(host: Host): void {
  if (host.hasCommand('fpm')) process.env.USE_SYSTEM_FPM ??= 'true';
}
