/** Electron as its makers publish it: a zip for each machine, known by its sha256. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../../../preload/contract.ts';
import { type Machine, nodePlatform } from '../targets.ts';
import { cacheFolder, type Host } from '../tools/host.ts';

export interface ElectronRelease {
  readonly version: string;
  /** File name → sha256 in hexadecimal. */
  readonly checksums: Readonly<Record<string, string>>;
}

function zipName({ version }: ElectronRelease, { platform, arch }: Machine): string {
  return `electron-v${version}-${nodePlatform[platform]}-${arch}.zip`;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * The zip for `machine` in a folder that the person named, once it is proved to be the official one. Fails with
 * `file-missing` when it is not there, with `file-unreadable` when it is another.
 */
export async function officialZip(
  release: ElectronRelease,
  machine: Machine,
  folder: string,
): Promise<Outcome<string>> {
  const name = zipName(release, machine);
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    const zh = `文件夹 ${folder} 里没有 ${name}。请从 Electron 的发布页取来，放进这个文件夹。`;
    const en = `${name} is not in the folder ${folder}. Get it from Electron's release page and put it there.`;
    return { ok: false, failure: { code: 'file-missing', zh, en } };
  }
  if ((await sha256(file)) === release.checksums[name]) return { ok: true, value: file };
  const zh = `${file} 不是 Electron 官方发布的文件（校验值不对），不能用。请重新下载。`;
  const en = `${file} is not the file that Electron published (its sha256 differs) and is not used. Download it again.`;
  return { ok: false, failure: { code: 'file-unreadable', zh, en } };
}

const releasePage = 'https://github.com/electron/electron/releases/';

/**
 * Where no folder is named: the zip that an earlier download left on this machine, or `null` for one that can be fetched.
 * Fails with `file-missing` when it is neither.
 */
export async function electronAtHand(
  host: Host,
  release: ElectronRelease,
  machine: Machine,
): Promise<Outcome<string | null>> {
  const cache = host.env.electron_config_cache ?? cacheFolder(host, 'electron');
  const name = zipName(release, machine);
  const kept = existsSync(cache)
    ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((file) => path.basename(file) === name)
    : undefined;
  if (kept !== undefined) {
    const found = await officialZip(release, machine, path.dirname(path.join(cache, kept)));
    if (found.ok) return found;
  }
  if (await host.canReach(host.env.ELECTRON_MIRROR ?? releasePage)) return { ok: true, value: null };
  const zh = `没有 ${name}，也连不上 Electron 的发布页。请用 --electron-dist 指明放着它的文件夹。`;
  const en = `There is no ${name} and Electron's release page is out of reach. Name the folder that holds it with --electron-dist.`;
  return { ok: false, failure: { code: 'file-missing', zh, en } };
}
