/** `node build/packaging/inspect/inspect.ts FOLDER --platform win --arch x64`: whether a program folder may be handed out. */
import path from 'node:path';
import { Command, Option } from 'commander';
import { type Arch, archs, type Platform, platforms } from '../targets.ts';
import { inspectProgram } from './inspect-program.ts';

interface Options {
  readonly platform: Platform;
  readonly arch: Arch;
}

async function run(folder: string, machine: Options): Promise<void> {
  const findings = await inspectProgram(machine, path.resolve(folder));
  for (const { zh, en } of findings) console.error(`${zh}\n  ${en}`);
  console.log(findings.length === 0 ? '检查通过 / sound' : `${findings.length} 处不对 / things wrong`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

await new Command('inspect')
  .description('检查打包好的程序文件夹 / inspect a packed program folder')
  .argument('<folder>')
  .addOption(new Option('--platform <platform>').choices(platforms).makeOptionMandatory())
  .addOption(new Option('--arch <arch>').choices(archs).makeOptionMandatory())
  .action(run)
  .parseAsync();
