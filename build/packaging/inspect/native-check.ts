import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nativeFile } from '../contents/packed-files.ts';
import { type Machine, machineName } from '../targets.ts';
import type { Check } from './packed-program.ts';
import { readMachine } from './read-machine.ts';

/** Exactly one native module, outside the archive, and both it and the program itself for this very machine. */
export const nativeCheck: Check = ({ machine, layout, archived, files }) => {
  const beside = files.filter((name) => name.endsWith('.node'));
  const inArchive = archived.filter((file) => file.name.endsWith('.node'));
  const expected = `app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${nativeFile(machine)}`;
  const findings = [];
  if (beside.length !== 1 || beside[0]?.endsWith(expected) !== true) {
    findings.push({
      zh: `应当只有一个本机模块 ${expected}，实际是：${beside.join('、') || '没有'}`,
      en: `there must be one native module, ${expected}; there is: ${beside.join(', ') || 'none'}`,
    });
  }
  if (inArchive.length !== 1 || inArchive.some((file) => !file.unpacked)) {
    findings.push({
      zh: 'app.asar 里应当只登记一个本机模块，并且放在归档外面',
      en: 'app.asar must name one native module, and that must lie outside it',
    });
  }
  const program = machine.platform === 'mac' ? [] : [layout.executable];
  for (const file of [...beside.map((name) => path.join(layout.folder, name)), ...program])
    findings.push(...wrongMachine(machine, file));
  return findings;
};

function wrongMachine(machine: Machine, file: string): { zh: string; en: string }[] {
  const built = readMachine(readFileSync(file));
  if (built?.platform === machine.platform && built.arch === machine.arch) return [];
  const name = path.basename(file);
  const other = built === null ? '?' : machineName(built);
  return [
    {
      zh: `${name} 是给 ${other} 的，不是给 ${machineName(machine)} 的`,
      en: `${name} is for ${other}, not for ${machineName(machine)}`,
    },
  ];
}
