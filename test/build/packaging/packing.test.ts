import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fuses } from '../../../build/packaging/configuration/fuses.ts';
import { inspectProgram } from '../../../build/packaging/inspect/inspect-program.ts';
import { layoutOf } from '../../../build/packaging/layout.ts';
import { type Machine, machineName } from '../../../build/packaging/targets.ts';
import { copyOf, damages } from './damages.ts';
import { machineCalled, machines } from './machines.ts';
import { expectBuilt, runScript } from './run-script.ts';
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
