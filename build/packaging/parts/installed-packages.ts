/** The packages of the lock file, and where they lie. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  /** Serves development only. */
  readonly dev: boolean;
}

const root = path.resolve(import.meta.dirname, '../../..');

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), dev: z.boolean().optional() })),
});

export function installedPackages(): InstalledPackage[] {
  const { packages } = lockSchema.parse(
    JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version, dev = false }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      folder: path.join(root, folder),
      dev,
    }));
}
