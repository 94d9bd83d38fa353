/** What packing asks of the machine that it runs on. */
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach } from '../../fetch-electron.ts';

export interface Host {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Whether a command can be called by its name. */
  readonly hasCommand: (name: string) => boolean;
  /** The names in a folder; none when it is not there. */
  readonly namesIn: (folder: string) => readonly string[];
  readonly canReach: (url: string) => Promise<boolean>;
}

function hasCommand(name: string): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, name + ending))));
}

/** Pages are asked once a run. */
function askOnce(): Host['canReach'] {
  const answers = new Map<string, Promise<boolean>>();
  return (url) => {
    const answer = answers.get(url) ?? canReach(url);
    answers.set(url, answer);
    return answer;
  };
}

export function thisHost(): Host {
  return {
    platform: process.platform,
    env: process.env,
    hasCommand,
    namesIn: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    canReach: askOnce(),
  };
}

/** Where a program keeps what it fetched, by the habits of the system. */
export function cacheFolder({ platform, env }: Host, name: string): string {
  if (platform === 'darwin') return path.join(os.homedir(), 'Library/Caches', name);
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local'), name, 'Cache');
  return path.join(env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), name);
}
