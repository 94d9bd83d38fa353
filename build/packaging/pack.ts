/** Makes the program folder of one machine: Electron, the built program, the library, licences, fuses. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flipFuses } from '@electron/fuses';
import {
  type AfterPackContext,
  Arch as BuilderArch,
  build,
  type Configuration,
  Platform,
} from 'electron-builder';
import { z } from 'zod';
import { configurationFor, desktopName } from './configuration/configuration.ts';
import { fuses } from './configuration/fuses.ts';
import { packedManifest } from './contents/packed-files.ts';
import type { ElectronRelease } from './electron/official-zip.ts';
import { layoutOf } from './layout.ts';
import { thirdPartyLicences } from './parts/licence-text.ts';
import { partsOfProgram } from './parts/parts-of-program.ts';
import type { Machine } from './targets.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export interface PackRequest {
  readonly machine: Machine;
  /** An official zip or an unpacked folder; `null`: fetched. */
  readonly electronDist: string | null;
  /** The library to ship; icons as {@link makeIcons} makes them. */
  readonly library: string;
  readonly icons: string;
  /** Made anew. */
  readonly outFolder: string;
}

const platformOf = { win: Platform.WINDOWS, linux: Platform.LINUX, mac: Platform.MAC } as const;

/** For electron-builder's `targets`. */
export function builderTargets(
  { platform, arch }: Machine,
  kind: string,
): ReturnType<Platform['createTarget']> {
  return platformOf[platform].createTarget(kind, BuilderArch[arch]);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** electron-builder's configuration for this request, without what it does while it packs. */
export function configurationOf(request: PackRequest): Configuration {
  const { machine, electronDist, library, icons, outFolder } = request;
  const { version, checksums } = electronRelease();
  return configurationFor({
    machine,
    manifestFolder: manifestFolder(outFolder),
    electronVersion: version,
    electronDist,
    checksums,
    outFolder,
    icons,
    catalogue: path.join(root, 'assets/catalogue'),
    library,
  });
}

function manifestFolder(outFolder: string): string {
  return path.join(outFolder, 'manifest');
}

function writeManifest(outFolder: string): void {
  const manifest = z.record(z.string(), z.unknown()).parse(readJson('package.json'));
  mkdirSync(manifestFolder(outFolder), { recursive: true });
  writeFileSync(
    path.join(manifestFolder(outFolder), 'package.json'),
    JSON.stringify(packedManifest(manifest, desktopName), null, 2),
  );
}

const versioned = z.object({ version: z.string() });

/** The pinned Electron, as its package lists its release. */
export function electronRelease(): ElectronRelease {
  return {
    version: versioned.parse(readJson('node_modules/electron/package.json')).version,
    checksums: z.record(z.string(), z.string()).parse(readJson('node_modules/electron/checksums.json')),
  };
}

export function programVersion(): string {
  return versioned.parse(readJson('package.json')).version;
}

/** What a ready-made Electron folder carries beside the program; electron-builder leaves it when it did not fetch it. */
function removeElectronsOwn({ appOutDir, packager }: AfterPackContext): void {
  rmSync(path.join(appOutDir, 'version'), { force: true });
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}

async function finish(machine: Machine, { appOutDir }: AfterPackContext): Promise<void> {
  const layout = layoutOf(machine, appOutDir);
  mkdirSync(layout.licences, { recursive: true });
  copyFileSync(path.join(root, 'LICENSE'), path.join(layout.licences, 'LICENSE.txt'));
  const licences = thirdPartyLicences(partsOfProgram(layout.archive));
  writeFileSync(path.join(layout.licences, 'third-party.txt'), licences);
  await flipFuses(layout.executable, fuses);
}

/** Packs and gives the program folder. Throws what electron-builder throws. Never asks a network when `electronDist` is given. */
export async function pack(request: PackRequest): Promise<string> {
  const { machine, outFolder } = request;
  rmSync(outFolder, { recursive: true, force: true });
  writeManifest(outFolder);
  let folder: string | null = null;
  await build({
    projectDir: root,
    targets: builderTargets(machine, 'dir'),
    publish: 'never',
    config: {
      ...configurationOf(request),
      afterExtract: (context) => removeElectronsOwn(context),
      afterPack: async (context) => {
        folder = context.appOutDir;
        await finish(machine, context);
      },
    },
  });
  if (folder === null) throw new Error(`${outFolder}: nothing was packed`);
  return folder;
}
