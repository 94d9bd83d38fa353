/** One machine: its program folder, inspected, and every kind of file made of it. */
import path from 'node:path';
import type { HandedOut } from './guide/sheet.ts';
import { inspectProgram } from './inspect/inspect-program.ts';
import { makeFile } from './make-file.ts';
import { type PackRequest, pack } from './pack.ts';
import type { NotMade } from './summary.ts';
import { type Kind, machineName } from './targets.ts';
import type { Host } from './tools/host.ts';
import { missingTool } from './tools/missing-tool.ts';

export interface MachineResult {
  /** The program folder, when it may be handed out. */
  readonly folder: string | null;
  readonly files: readonly HandedOut[];
  readonly notMade: readonly NotMade[];
}

function failed(what: string, error: unknown): NotMade {
  const message = error instanceof Error ? error.message : String(error);
  return { what, why: [{ zh: `出错了：${message}`, en: `failed: ${message}` }] };
}

/** Never throws: what fails is told beside what succeeded. */
export async function makeFiles(
  packed: PackRequest,
  kinds: readonly Kind[],
  outFolder: string,
  host: Host,
): Promise<MachineResult> {
  const { machine } = packed;
  const name = machineName(machine);
  const folder = await programFolder(packed);
  if (typeof folder !== 'string') return { folder: null, files: [], notMade: [folder] };
  const files: HandedOut[] = [];
  const notMade: NotMade[] = [];
  for (const kind of kinds) {
    const what = `${name} ${kind}`;
    const missing = await missingTool(host, machine, kind);
    if (missing !== null) {
      notMade.push({ what, why: [missing] });
      continue;
    }
    try {
      const file = await makeFile({ packed, folder, kind, outFolder });
      files.push({ ...machine, kind, name: path.basename(file) });
    } catch (error) {
      notMade.push(failed(what, error));
    }
  }
  return { folder, files, notMade };
}

/** The folder, or why there is none that may be handed out. */
async function programFolder(packed: PackRequest): Promise<string | NotMade> {
  const name = machineName(packed.machine);
  try {
    const folder = await pack(packed);
    const findings = await inspectProgram(packed.machine, folder);
    return findings.length === 0 ? folder : { what: name, why: findings };
  } catch (error) {
    return failed(name, error);
  }
}
