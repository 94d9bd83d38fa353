/** A plugin that NSIS can compile against: it exports what scripts call and does nothing. */
import { Format, NtExecutable } from 'resedit';

/** Bytes of IMAGE_EXPORT_DIRECTORY (PE format, “The .edata section”). */
const directoryLength = 40;

/** The export section as it lies at `address` in memory. Names have to be sorted. */
function exportSection(library: string, names: readonly string[], address: number): Buffer {
  const functionsAt = directoryLength;
  const namesAt = functionsAt + 4 * names.length;
  const ordinalsAt = namesAt + 4 * names.length;
  const textsAt = ordinalsAt + 2 * names.length;
  const texts = [library, ...names].map((text) => Buffer.from(`${text}\0`, 'latin1'));
  const bytes = Buffer.concat([Buffer.alloc(textsAt), ...texts]);
  let text = address + textsAt;
  bytes.writeUInt32LE(text, 12);
  bytes.writeUInt32LE(1, 16);
  bytes.writeUInt32LE(names.length, 20);
  bytes.writeUInt32LE(names.length, 24);
  bytes.writeUInt32LE(address + functionsAt, 28);
  bytes.writeUInt32LE(address + namesAt, 32);
  bytes.writeUInt32LE(address + ordinalsAt, 36);
  names.forEach((_name, at) => {
    text += texts[at]?.length ?? 0;
    bytes.writeUInt32LE(address, functionsAt + 4 * at);
    bytes.writeUInt32LE(text, namesAt + 4 * at);
    bytes.writeUInt16LE(at, ordinalsAt + 2 * at);
  });
  return bytes;
}

export function stubPlugin(library: string, functions: readonly string[]): Buffer {
  const names = [...new Set(functions)].sort();
  const dll = NtExecutable.createEmpty(true, true);
  const place = (address: number) => {
    const bytes = exportSection(library, names, address);
    const data = new Uint8Array(bytes).buffer;
    const info = {
      name: '.edata',
      virtualSize: data.byteLength,
      virtualAddress: 0,
      sizeOfRawData: data.byteLength,
      pointerToRawData: 0,
      pointerToRelocations: 0,
      pointerToLineNumbers: 0,
      numberOfRelocations: 0,
      numberOfLineNumbers: 0,
      // Initialized data, may be read.
      characteristics: 0x4000_0040,
    };
    dll.setSectionByEntry(Format.ImageDirectoryEntry.Export, { info, data });
  };
  // Where it lies is known once it is in.
  place(0);
  place(dll.getSectionByEntry(Format.ImageDirectoryEntry.Export)?.info.virtualAddress ?? 0);
  return Buffer.from(dll.generate());
}
