/** A folder laid out like an unpacked Electron 45: enough for packing and inspecting, nothing in it runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { Arch, Machine } from '../../../build/packaging/targets.ts';

/** The mark by which tools find Electron's fuses, the version of their wire, their number, and how the binary comes. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  Buffer.from('101100101', 'latin1'),
]);

/** e_machine (System V ABI) and Machine (PE format). */
const elfMachine: Readonly<Record<Arch, number>> = { x64: 0x3e, arm64: 0xb7 };
const peMachine: Readonly<Record<Arch, number>> = { x64: 0x8664, arm64: 0xaa64 };

function elf(arch: Arch, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(64);
  head.write('\x7fELF', 'latin1');
  head.set([2, 1, 1], 4);
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(elfMachine[arch], 18);
  return Buffer.concat([head, content]);
}

/** A Windows program with one version resource, as electron-builder wants to edit it. */
function pe(arch: Arch, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  program.newHeader.fileHeader.machine = peMachine[arch];
  const resources = NtExecutableResource.from(program, true);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(content);
  return Buffer.from(program.generate());
}

const everywhere = [
  'resources.pak',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
  'LICENSE',
  'LICENSES.chromium.html',
  'version',
  'resources/default_app.asar',
  ...['en-US', 'zh-CN', 'zh-TW', 'de', 'fr'].map((locale) => `locales/${locale}.pak`),
];
const linuxLibraries = [
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
];
const linuxPrograms = ['chrome-sandbox', 'chrome_crashpad_handler'];
const windowsLibraries = [
  'd3dcompiler_47.dll',
  'dxcompiler.dll',
  'dxil.dll',
  'ffmpeg.dll',
  'libEGL.dll',
  'libGLESv2.dll',
  'vk_swiftshader.dll',
  'vulkan-1.dll',
];

/** Writes the stand-in for `machine` into `folder` and gives the folder. */
export function makeStandInDist({ platform, arch }: Machine, folder: string): string {
  const put = (name: string, content: string | Uint8Array, mode = 0o644) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode });
  };
  for (const name of everywhere) put(name, `stand-in for ${name}\n`);
  if (platform === 'win') {
    put('electron.exe', pe(arch, fuseWire));
    for (const name of windowsLibraries) put(name, pe(arch));
  } else {
    put('electron', elf(arch, fuseWire), 0o755);
    for (const name of linuxPrograms) put(name, elf(arch), 0o755);
    for (const name of linuxLibraries) put(name, elf(arch));
  }
  return folder;
}
