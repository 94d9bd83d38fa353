/**
 * `node pack-stand-ins.ts FOLDER LIBRARY win-x64…`: packs for these machines on stand-ins for Electron, in a process of its
 * own, as `npm run dist` does it. Prints the program folders as JSON, machine → folder.
 */
import path from 'node:path';
import { makeIcons } from '../../../build/packaging/icons/make-icons.ts';
import { pack } from '../../../build/packaging/pack.ts';
import { machineName } from '../../../build/packaging/targets.ts';
import { machineCalled } from './machines.ts';
import { makeStandInDist } from './stand-in-dist.ts';

const [folder = '', library = '', ...names] = process.argv.slice(2);
const icons = path.join(folder, 'icons');
await makeIcons(icons);
const packed: Record<string, string> = {};
for (const machine of names.map(machineCalled)) {
  const name = machineName(machine);
  const electronDist = makeStandInDist(machine, path.join(folder, 'electron', name));
  packed[name] = await pack({ machine, electronDist, library, icons, outFolder: path.join(folder, name) });
}
console.log(JSON.stringify(packed));
