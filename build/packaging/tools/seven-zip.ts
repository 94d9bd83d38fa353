/** electron-builder packs archives with 7-Zip and would fetch it; the one that came with npm serves. */
import { chmodSync } from 'node:fs';
import { path7za } from '7zip-bin';

/** Points electron-builder at it, unless the person names another. */
export function provideSevenZip(): void {
  if (process.env.ELECTRON_BUILDER_7ZIP_PATH !== undefined) return;
  // npm keeps no right to run on files that are no commands.
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  process.env.ELECTRON_BUILDER_7ZIP_PATH = path7za;
}
