/**
 * `node compile-installers.ts FOLDER LIBRARY`: compiles the installers for Windows x64 with the system's NSIS. Prints what
 * was made as JSON, kind → file.
 */
import path from 'node:path';
import { makeIcons } from '../../../build/packaging/icons/make-icons.ts';
import { makeFile } from '../../../build/packaging/make-file.ts';
import { pack } from '../../../build/packaging/pack.ts';
import { provideSevenZip } from '../../../build/packaging/tools/seven-zip.ts';
import { makeStandInDist } from './stand-in-dist.ts';
import { stubNsis } from './stub-nsis.ts';

const [folder = '', library = ''] = process.argv.slice(2);
const machine = { platform: 'win', arch: 'x64' } as const;
const icons = path.join(folder, 'icons');
await makeIcons(icons);
provideSevenZip();
Object.assign(process.env, stubNsis(folder));
const electronDist = makeStandInDist(machine, path.join(folder, 'electron'));
const packed = { machine, electronDist, library, icons, outFolder: path.join(folder, 'packed') };
const program = await pack(packed);
const made: Record<string, string> = {};
for (const kind of ['nsis', 'portable', 'zip'] as const)
  made[kind] = await makeFile({ packed, folder: program, kind, outFolder: path.join(folder, 'made') });
console.log(JSON.stringify(made));
