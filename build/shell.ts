/** Finds the executable that runs the app: Electron where its binary is there, else the stand-in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const electronPackage = path.join(root, 'node_modules/electron');

/**
 * Electron's binary, or `null`. Looks for files only: asking the package (`require('electron')`) would start a download
 * when the binary is missing.
 */
export function electronBinary(): string | null {
  const record = path.join(electronPackage, 'path.txt');
  const name = existsSync(record) ? readFileSync(record, 'utf8') : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronPackage, 'dist');
  const binary = path.join(folder, name);
  return existsSync(binary) ? binary : null;
}

/** Whether windows can be seen on this machine. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export interface Shell {
  readonly kind: 'electron' | 'stand-in';
  readonly executable: string;
}

/** Electron cannot run without a display (`xvfb-run` gives it one); the stand-in can. */
export function shellExecutable(): Shell {
  const electron = hasDisplay() ? electronBinary() : null;
  return electron === null
    ? { kind: 'stand-in', executable: path.join(root, 'test/electron-stand-in/electron') }
    : { kind: 'electron', executable: electron };
}
