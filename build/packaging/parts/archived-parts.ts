import { extractFile, listPackage } from '@electron/asar';
import { z } from 'zod';
import { installedPackages } from './installed-packages.ts';
import { type Part, readPart } from './package-manifest.ts';

/** A package's own manifest, also of one within another; manifests deeper in a package only say how its files are read. */
const manifestOfPackage = /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+package\.json$/;

const manifestSchema = z.object({ name: z.string(), version: z.string() });
export type NamedVersion = z.infer<typeof manifestSchema>;

/** The packages that lie in an archive, as their own manifests there say. */
export function archivedPackages(archive: string): NamedVersion[] {
  return listPackage(archive, { isPack: false })
    .map((entry) => entry.replaceAll('\\', '/').slice(1))
    .filter((entry) => manifestOfPackage.test(entry))
    .map((entry) => manifestSchema.parse(JSON.parse(extractFile(archive, entry).toString('utf8'))));
}

/**
 * The same with their licences. Packing lays packages elsewhere than npm did, so they are looked for by name and version.
 * Throws for one that the lock file does not know.
 */
export function archivedParts(archive: string): Part[] {
  const installed = installedPackages();
  return archivedPackages(archive).map(({ name, version }) => {
    const source = installed.find((one) => one.name === name && one.version === version);
    if (source === undefined) throw new Error(`${name} ${version} is not in package-lock.json`);
    return readPart(source.folder);
  });
}
