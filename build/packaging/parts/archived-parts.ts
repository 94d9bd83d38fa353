import path from 'node:path';
import { listPackage } from '@electron/asar';
import { type Part, readPart } from './package-manifest.ts';

/** A package's own manifest, also of one within another; manifests deeper in a package only say how its files are read. */
const manifestOfPackage = /^(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)+\/package\.json$/;

/** The paths of everything in an archive, with `/` on every system. */
export function archiveEntries(archive: string): string[] {
  return listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
}

/** The packages that lie in an archive; their licences are read where they were taken from, under `root`. */
export function archivedParts(archive: string, root: string): Part[] {
  return archiveEntries(archive)
    .filter((entry) => manifestOfPackage.test(entry))
    .map((entry) => readPart(path.join(root, path.dirname(entry))));
}
