/** Makes one file to hand out of a packed program folder. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'electron-builder';
import { extrasFor, putExtras } from './extras/extras.ts';
import { layoutOf } from './layout.ts';
import { leaveAsItWas } from './leave-as-it-was.ts';
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

/**
 * Gives the file that was made, in `outFolder`. Throws what electron-builder throws, which names the tool that is
 * missing; then nothing is left behind.
 */
export async function makeFile({ packed, folder, kind, outFolder }: FileRequest): Promise<string> {
  const { machine, icons } = packed;
  const configuration = configurationOf(packed);
  const bench = path.join(packed.outFolder, `making-${kind}`);
  try {
    // electron-builder leaves things in it too: a helper for updates, a profile for AppArmor.
    const made = await leaveAsItWas(folder, () => {
      putExtras(folder, extrasFor(machine.platform, kind, icons));
      return build({
        projectDir: root,
        // electron-builder takes the bundle on macOS.
        prepackaged: machine.platform === 'mac' ? layoutOf(machine, folder).executable : folder,
        targets: builderTargets(machine, kind),
        publish: 'never',
        config: {
          ...configuration,
          directories: { ...configuration.directories, output: bench },
          ...(kind === 'deb'
            ? { extraMetadata: { ...configuration.extraMetadata, homepage: product.homepage } }
            : {}),
        },
      });
    });
    const [file] = made.filter((name) => !name.endsWith('.blockmap'));
    if (file === undefined) throw new Error(`${kind}: nothing was made`);
    mkdirSync(outFolder, { recursive: true });
    const out = path.join(outFolder, path.basename(file));
    renameSync(file, out);
    return out;
  } finally {
    rmSync(bench, { recursive: true, force: true });
  }
}
