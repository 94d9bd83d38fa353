/** From the built program and the librarian's library to the folder that is handed out. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../../preload/contract.ts';
import { hasCertificate } from './configuration/windows.ts';
import { type ShippedLibrary, shipLibrary } from './contents/shipped-library.ts';
import { electronFor } from './electron/electron-for.ts';
import type { ElectronRelease } from './electron/official-zip.ts';
import type { HandedOut } from './guide/sheet.ts';
import { makeIcons } from './icons/make-icons.ts';
import { layoutOf } from './layout.ts';
import { makeFiles } from './make-files.ts';
import { programVersion } from './pack.ts';
import { writePapers } from './papers.ts';
import type { Wanted } from './request.ts';
import type { Made, NotMade } from './summary.ts';
import { machineName } from './targets.ts';
import type { Host } from './tools/host.ts';

export interface DistributeRequest {
  /** The Electron to build on, and how its files are known. */
  readonly release: ElectronRelease;
  readonly wanted: readonly Wanted[];
  /** The library that the librarian made. */
  readonly corpus: string;
  /** A folder of official Electron zips; `null`: what this machine has or can fetch. */
  readonly electronFolder: string | null;
  /** Program folders, one a machine. Both folders are made anew. */
  readonly packedFolder: string;
  /** What is handed out. */
  readonly outFolder: string;
}

export interface Distributed {
  readonly library: ShippedLibrary;
  readonly made: readonly Made[];
  readonly notMade: readonly NotMade[];
}

/** Makes everything that was asked for and can be made. Fails before it begins when the library or Electron is missing. */
export async function distribute(request: DistributeRequest, host: Host): Promise<Outcome<Distributed>> {
  const { release, wanted, corpus, electronFolder, packedFolder, outFolder } = request;
  const machines = wanted.map((one) => one.machine);
  const electron = await electronFor(release, machines, electronFolder, host);
  if (!electron.ok) return electron;
  for (const folder of [packedFolder, outFolder]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  const library = await shipLibrary(corpus, path.join(packedFolder, 'library.sqlite'));
  if (!library.ok) return library;
  const icons = path.join(packedFolder, 'icons');
  await makeIcons(icons);

  const files: HandedOut[] = [];
  const folders: Made[] = [];
  const notMade: NotMade[] = [];
  let archive: string | null = null;
  for (const { machine, kinds } of wanted) {
    const name = machineName(machine);
    const packed = {
      machine,
      electronDist: electron.value.get(name) ?? null,
      library: library.value.file,
      icons,
      outFolder: path.join(packedFolder, name),
    };
    const result = await makeFiles(packed, kinds, outFolder, host);
    files.push(...result.files);
    notMade.push(...result.notMade);
    if (result.folder === null) continue;
    archive ??= layoutOf(machine, result.folder).archive;
    if (kinds.length === 0) folders.push({ name: result.folder, bytes: sizeOf(result.folder) });
  }
  if (archive !== null && files.length > 0) {
    const { issues, onlySamples } = library.value;
    const facts = { version: programVersion(), issues, onlySamples, signed: hasCertificate, files };
    notMade.push(...(await writePapers(outFolder, archive, facts)));
  }
  return { ok: true, value: { library: library.value, made: [...folders, ...filesIn(outFolder)], notMade } };
}

function filesIn(folder: string): Made[] {
  const names = readdirSync(folder).sort();
  return names.map((name) => ({ name, bytes: statSync(path.join(folder, name)).size }));
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
