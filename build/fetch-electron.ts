/** Fetches Electron's binary where its release page can be reached. Where it cannot, that is normal, quick and quiet. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { electronBinary } from './shell.ts';

const installer = path.resolve(import.meta.dirname, '../node_modules/electron/install.js');
const releases = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';

/** How long to wait for the page, and for the whole download (ms). */
const answerLimit = 3000;
const downloadLimit = 10 * 60_000;

/** Whether a page answers in time. */
export async function canReach(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(answerLimit) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The binary's file, or `null` when it is neither there nor to be had. */
export async function fetchElectron(): Promise<string | null> {
  const present = electronBinary();
  if (present !== null || !(await canReach(releases))) return present;
  console.log('正在下载 Electron（约 120 MB）…  Downloading Electron …');
  spawnSync(process.execPath, [installer], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: downloadLimit,
  });
  return electronBinary();
}
