/** electron-builder's configuration for one platform and machine. */
import path from 'node:path';
import type { Configuration } from 'electron-builder';
import { packedFiles, unpackedFiles } from '../contents/packed-files.ts';
import { issuePack, linkScheme, locales, product } from '../product.ts';
import type { Machine } from '../targets.ts';
import { linuxConfiguration } from './linux.ts';
import { macConfiguration } from './mac.ts';
import { windowsConfiguration } from './windows.ts';

export interface ConfigurationRequest {
  readonly machine: Machine;
  /** A folder that holds the package.json of the packed program. */
  readonly manifestFolder: string;
  readonly electronVersion: string;
  /** An official zip, an unpacked folder, or `null` to let electron-builder fetch it against `checksums`. */
  readonly electronDist: string | null;
  /** File name → sha256, as Electron publishes it. */
  readonly checksums: Readonly<Record<string, string>>;
  /** Absolute folders and files. */
  readonly outFolder: string;
  readonly icons: string;
  readonly catalogue: string;
  readonly library: string;
}

/** Ties the program's windows to their desktop entry on Linux. */
export const desktopName = `${product.slug}.desktop`;

const installerPart = path.resolve(import.meta.dirname, '../installer/installer.nsh');

export function configurationFor(request: ConfigurationRequest): Configuration {
  const { machine, manifestFolder, electronVersion, electronDist, checksums, outFolder, icons } = request;
  const { catalogue, library } = request;
  const isLinux = machine.platform === 'linux';
  return {
    appId: product.appId,
    // Under /opt a name without a space; elsewhere the name that people see.
    productName: isLinux ? product.slug : product.name,
    copyright: product.copyright,
    electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    electronDownload: { checksums: { ...checksums } },
    directories: { output: outFolder, buildResources: path.join(outFolder, 'no-resources') },
    artifactName: `${product.slug}-\${version}-${machine.platform}-${machine.arch}.\${ext}`,
    files: [...packedFiles(machine), { from: manifestFolder, to: '.', filter: ['package.json'] }],
    // For installers; the packed package.json is the one above.
    extraMetadata: { desktopName, author: product.name, description: product.description },
    asar: { smartUnpack: false },
    asarUnpack: unpackedFiles,
    npmRebuild: false,
    buildDependenciesFromSource: false,
    nodeGypRebuild: false,
    extraResources: [
      { from: library, to: 'library.sqlite' },
      { from: catalogue, to: 'catalogue', filter: ['*.json'] },
    ],
    electronLanguages: [...locales],
    fileAssociations: [
      {
        ext: issuePack.extension,
        name: machine.platform === 'win' ? issuePack.windowsClass : issuePack.name,
        description: issuePack.name,
        mimeType: issuePack.mimeType,
        role: 'Viewer',
      },
    ],
    protocols: [{ name: linkScheme.name, schemes: [linkScheme.scheme], role: 'Viewer' }],
    // Nothing is uploaded, and no file for updates over a network is made.
    publish: null,
    ...windowsConfiguration(icons, installerPart),
    ...linuxConfiguration(icons),
    ...macConfiguration(icons),
  };
}
