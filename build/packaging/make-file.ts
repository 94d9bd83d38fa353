/** Makes one file to hand out of a packed program folder. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'electron-builder';
import { extrasFor, withExtras } from './extras/extras.ts';
import { layoutOf } from './layout.ts';
import { builderTargets, configurationOf, type PackRequest, root } from './pack.ts';
import { product } from './product.ts';
import type { Kind } from './targets.ts';

export interface FileRequest {
  /** As the folder was packed. */
  readonly packed: PackRequest;
  /** The program folder. */
  readonly folder: string;
  readonly kind: Kind;
  /** Where the file goes. */
  readonly outFolder: string;
}

/** Puts the program folder right again: with the single file for a stick electron-builder leaves a helper for updates in it. */
function removeHelper(folder: string): void {
  rmSync(path.join(folder, 'resources/elevate.exe'), { force: true });
}

/**
 * Gives the file that was made, in `outFolder`. Throws what electron-builder throws, which names the tool that is
 * missing; then nothing is left behind.
 */
export async function makeFile({ packed, folder, kind, outFolder }: FileRequest): Promise<string> {
  const { machine, icons } = packed;
  const configuration = configurationOf(packed);
  const bench = path.join(packed.outFolder, `making-${kind}`);
  try {
    const made = await withExtras(folder, extrasFor(machine.platform, kind, icons), () =>
      build({
        projectDir: root,
        // electron-builder takes the bundle on macOS.
        prepackaged: machine.platform === 'mac' ? layoutOf(machine, folder).executable : folder,
        targets: builderTargets(machine, kind),
        publish: 'never',
        config: {
          ...configuration,
          directories: { ...configuration.directories, output: bench },
          // Debian asks for an address; the program has none (`.invalid` is reserved for that, RFC 2606).
          ...(kind === 'deb'
            ? { extraMetadata: { ...configuration.extraMetadata, homepage: product.homepage } }
            : {}),
        },
      }),
    );
    const [file] = made.filter((name) => !name.endsWith('.blockmap'));
    if (file === undefined) throw new Error(`${kind}: nothing was made`);
    mkdirSync(outFolder, { recursive: true });
    const out = path.join(outFolder, path.basename(file));
    renameSync(file, out);
    return out;
  } finally {
    removeHelper(folder);
    rmSync(bench, { recursive: true, force: true });
  }
}
