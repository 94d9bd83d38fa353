import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll } from '@electron/asar';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleFolder } from '../../../build/corpus-state.ts';
import { fuses } from '../../../build/packaging/configuration/fuses.ts';
import { inspectProgram } from '../../../build/packaging/inspect/inspect-program.ts';
import { layoutOf } from '../../../build/packaging/layout.ts';
import { type Machine, machineName } from '../../../build/packaging/targets.ts';
import { type LibraryWorker, startWorker } from '../../../main/worker/worker-client.ts';
import { expectBuilt } from '../../expect-built.ts';
import { smallPdf } from '../../main/formats/small-pdf.ts';
import { copyOf, damages } from './damages.ts';
import { machineCalled, machines } from './machines.ts';
import { runScript } from './run-script.ts';
import { realLibrary } from './small-libraries.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'packing-'));
let packed: Record<string, string> = {};

beforeAll(async () => {
  expectBuilt();
  const library = await realLibrary(path.join(folder, 'library.sqlite'));
  const names = machines.map(machineName);
  packed = z
    .record(z.string(), z.string())
    .parse(runScript('pack-stand-ins.ts', [folder, library, ...names]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function programOf(machine: Machine): string {
  const program = packed[machineName(machine)];
  if (program === undefined) throw new Error(`${machineName(machine)} was not packed`);
  return program;
}

/** What the inspector says in English, a line each. */
async function findings(machine: Machine, program: string): Promise<string> {
  return (await inspectProgram(machine, program)).map((finding) => finding.en).join('\n');
}

describe.each(machines)('packed without a network for $platform $arch', (machine) => {
  test('the program may be handed out', async () => {
    expect(await findings(machine, programOf(machine))).toBe('');
  });

  test('it carries one native file, its own', () => {
    const natives = readdirSync(programOf(machine), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.node'))
      .map((name) => path.basename(name));
    const platform = machine.platform === 'win' ? 'win32' : machine.platform;
    expect(natives).toEqual([`${platform}-${machine.arch}.node`]);
  });

  test('as a program for any other machine it is refused', async () => {
    const names = await Promise.all(
      machines
        .filter((other) => other !== machine && other.platform === machine.platform)
        .map((other) => findings(other, programOf(machine))),
    );
    for (const name of names) expect(name).toContain(`is for ${machineName(machine)}`);
  });
});

describe.skipIf(process.platform !== 'linux')('unpacked, far from the project', () => {
  const app = path.join(folder, 'app');
  let worker: LibraryWorker;

  beforeAll(async () => {
    const machine = machineCalled(`linux-${process.arch}`);
    extractAll(layoutOf(machine, programOf(machine)).archive, app);
    const libraryFile = await realLibrary(path.join(folder, 'own.sqlite'));
    const data = {
      libraryFile,
      bundledLibrary: null,
      catalogueFolder: folder,
      notesFile: path.join(folder, 'user.sqlite'),
      userName: '',
    };
    worker = startWorker(pathToFileURL(path.join(app, 'out/main/library-worker.js')), data);
  });
  afterAll(() => worker.close());

  test('its code takes in an issue and finds words in it', async () => {
    const paths = [path.join(sampleFolder, 'qinghe-2024-07.txt')];
    const added = await worker.call('library.addFiles', { paths });
    expect(added).toMatchObject({ ok: true, value: { failed: [] } });
    const issues = await worker.call('library.issues', {});
    expect(issues).toMatchObject({ ok: true, value: [{ id: '青禾市-2024-7' }, { id: '青禾市-2024-6' }] });
  });

  test('it reads a PDF whose Chinese characters are known by pdf.js’s own tables only', async () => {
    const file = path.join(folder, 'small.pdf');
    writeFileSync(file, smallPdf([[{ x: 60, y: 760, text: '这一页有字，可是不是公报。' }]]));
    const read = () => worker.call('library.addFiles', { paths: [file] });
    expect(await read()).toMatchObject({
      ok: true,
      value: { imported: [{ fileName: 'small.pdf' }], failed: [] },
    });
    // Without the tables there is nothing to read: they are what was used.
    rmSync(path.join(app, 'node_modules/pdfjs-dist/cmaps'), { recursive: true });
    expect(await read()).toMatchObject({
      ok: true,
      value: { failed: [{ failure: { code: 'file-no-text-layer' } }] },
    });
  });
});

describe('the inspector finds it when', () => {
  const machine = machineCalled('linux-x64');

  test.each(damages)('$name', async ({ inflict, finding }) => {
    const copy = copyOf(programOf(machine), 'damaged');
    await inflict(layoutOf(machine, copy));
    expect(await findings(machine, copy)).toMatch(finding);
  });

  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  test.each(names)('the fuse %s is flipped', async (name) => {
    const fuse = z.enum(FuseV1Options).parse(z.record(z.string(), z.unknown()).parse(FuseV1Options)[name]);
    const copy = copyOf(programOf(machine), 'flipped');
    const { executable } = layoutOf(machine, copy);
    await flipFuses(executable, { version: FuseVersion.V1, [fuse]: !fuses[fuse] });
    const wire = await getCurrentFuseWire(executable);
    expect(wire[fuse]).toBe(fuses[fuse] ? FuseState.DISABLE : FuseState.ENABLE);
    expect(await findings(machine, copy)).toBe(`the fuse ${name} must be ${fuses[fuse] ? 'on' : 'off'}`);
  });

  test('the archive is not the one that the Windows binary states', async () => {
    const windows = machineCalled('win-x64');
    const copy = copyOf(programOf(windows), 'changed');
    const damage = damages.find(({ name }) => name === 'package.json carries a field of development');
    await damage?.inflict(layoutOf(windows, copy));
    expect(await findings(windows, copy)).toMatch(/the binary states another integrity of app\.asar/);
  });
});
