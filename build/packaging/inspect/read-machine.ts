import type { Arch, Machine } from '../targets.ts';

/** e_machine of the System V ABI, Machine of the PE format, cputype of Mach-O. */
const elf = new Map<number, Arch>([
  [0x3e, 'x64'],
  [0xb7, 'arm64'],
]);
const pe = new Map<number, Arch>([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);
const machO = new Map<number, Arch>([
  [0x0100_0007, 'x64'],
  [0x0100_000c, 'arm64'],
]);

/** For which machine a program or library is built, by its head; `null` when it is none that we know. */
export function readMachine(bytes: Buffer): Machine | null {
  if (bytes.length < 64) return null;
  if (bytes.toString('latin1', 0, 4) === '\x7fELF') return machine('linux', elf.get(bytes.readUInt16LE(18)));
  if (bytes.readUInt32LE(0) === 0xfeed_facf) return machine('mac', machO.get(bytes.readUInt32LE(4)));
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return null;
  const head = bytes.readUInt32LE(0x3c);
  if (head + 6 > bytes.length || bytes.toString('latin1', head, head + 4) !== 'PE\0\0') return null;
  return machine('win', pe.get(bytes.readUInt16LE(head + 4)));
}

function machine(platform: Machine['platform'], arch: Arch | undefined): Machine | null {
  return arch === undefined ? null : { platform, arch };
}
