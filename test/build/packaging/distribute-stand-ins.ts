/**
 * `node distribute-stand-ins.ts FOLDER LIBRARY`: everything of `npm run dist -- --linux --arch x64`, on a machine without
 * tools (fpm is used where it is) and network, with a zip of the stand-in that the release's list knows. Prints what came of it as JSON.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { path7za } from '7zip-bin';
import { distribute } from '../../../build/packaging/distribute.ts';
import { electronRelease } from '../../../build/packaging/pack.ts';
import { thisHost } from '../../../build/packaging/tools/host.ts';
import { preferSystemTools } from '../../../build/packaging/tools/missing-tool.ts';
import { provideSevenZip } from '../../../build/packaging/tools/seven-zip.ts';
import { makeStandInDist } from './stand-in-dist.ts';

const [folder = '', library = ''] = process.argv.slice(2);
const machine = { platform: 'linux', arch: 'x64' } as const;
const { version } = electronRelease();
const name = `electron-v${version}-linux-x64.zip`;
const zips = path.join(folder, 'zips');
mkdirSync(zips, { recursive: true });
provideSevenZip();
const dist = makeStandInDist(machine, path.join(folder, 'electron'));
execFileSync(path7za, ['a', '-tzip', path.join(zips, name), '.'], { cwd: dist, stdio: 'ignore' });
const sha256 = createHash('sha256')
  .update(readFileSync(path.join(zips, name)))
  .digest('hex');

const host = thisHost();
preferSystemTools(host);
const outcome = await distribute(
  {
    release: { version, checksums: { [name]: sha256 } },
    wanted: [{ machine, kinds: ['deb', 'AppImage', 'tar.gz'] }],
    corpus: library,
    electronFolder: zips,
    packedFolder: path.join(folder, 'packed'),
    outFolder: path.join(folder, 'dist'),
  },
  {
    ...host,
    env: {},
    hasCommand: (command) => command === 'fpm' && host.hasCommand('fpm'),
    namesIn: () => [],
    canReach: async () => false,
  },
);
console.log(JSON.stringify(outcome));
