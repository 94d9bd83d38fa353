/** Where everything of the person's lies: usually in their own folder of the system, for a program on a stick beside it. */
import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../preload/contract.ts';

/** A folder of this name beside the program takes the person's data. */
export const dataFolderName = '公报数据';

/** The switch by which 从U盘启动.cmd says that the program runs from a stick. */
export const stickSwitch = 'on-stick';

export interface Surroundings {
  /** What was started. */
  readonly executable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
  /** Whether {@link stickSwitch} was given. */
  readonly onStick: boolean;
}

export interface DataFolder {
  /** `null` for the system's own place. */
  readonly folder: string | null;
  /** Why it does not lie beside the program although it was meant to. */
  readonly notice: Failure | null;
}

/**
 * The portable program for Windows (electron-builder names its folder in `PORTABLE_EXECUTABLE_DIR`) always keeps the
 * data beside itself, in 公报数据. One that was unpacked from an archive, and an AppImage, do so when somebody made a
 * folder of that name: beside the program's own folder, where it survives a new version of that, or in it. When told that
 * it runs from a stick, an unpacked program makes the folder in its own where there is none.
 * A place that cannot be written, such as a locked stick, is left for the system's own.
 */
export function dataFolder(surroundings: Surroundings): DataFolder {
  const folder = meantFolder(surroundings);
  if (folder === undefined) return { folder: null, notice: null };
  return canHold(folder) ? { folder, notice: null } : { folder: null, notice: locked(folder) };
}

function meantFolder(surroundings: Surroundings): string | undefined {
  const portable = surroundings.env.PORTABLE_EXECUTABLE_DIR;
  if (portable !== undefined) return path.join(portable, dataFolderName);
  const places = besides(surroundings);
  return places.find(isFolder) ?? (surroundings.onStick ? places.at(-1) : undefined);
}

/** Where such a folder may lie, the better place first. */
function besides({ executable, env, packaged, platform }: Surroundings): string[] {
  if (!packaged) return [];
  if (env.APPIMAGE !== undefined) return [path.join(path.dirname(env.APPIMAGE), dataFolderName)];
  // On macOS the executable lies in Gazette Reader.app/Contents/MacOS.
  const home = path.resolve(path.dirname(executable), platform === 'darwin' ? '../..' : '.');
  const inside = platform === 'darwin' ? [] : [path.join(home, dataFolderName)];
  return [path.join(path.dirname(home), dataFolderName), ...inside];
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** By trying: what Windows says of a folder's rights does not know of a locked stick. */
function canHold(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(path.join(folder, '.try-')));
    return true;
  } catch {
    return false;
  }
}

function locked(folder: string): Failure {
  return {
    code: 'read-only',
    zh: `${folder} 不能写入，所以批注和装入的公报这次存在这台电脑上，不会跟着U盘走。请打开U盘的写保护，再重新打开程序。`,
    en: `${folder} cannot be written, so notes and added issues are kept on this computer and do not travel with the stick. Unlock the stick and start again.`,
  };
}
