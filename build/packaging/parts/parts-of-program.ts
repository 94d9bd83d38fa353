/** Everything of others that a packed program really holds, besides Electron. */
import path from 'node:path';
import { archivedParts } from './archived-parts.ts';
import { bundledParts } from './bundled-parts.ts';
import { distinctParts, type Part } from './package-manifest.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** `archive` is the packed app.asar; what is built into its files is told by the maps that out/ keeps. */
export function partsOfProgram(archive: string): Part[] {
  const bundled = ['main', 'preload', 'renderer'].flatMap((built) =>
    bundledParts(path.join(root, 'out', built)),
  );
  return distinctParts([...archivedParts(archive), ...bundled]);
}
