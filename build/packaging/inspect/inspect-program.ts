/** All checks of a packed program, one after another. */

import type { Machine } from '../targets.ts';
import { archiveCheck, manifestCheck } from './archive-check.ts';
import { folderCheck } from './folder-check.ts';
import { fusesCheck } from './fuses-check.ts';
import { integrityCheck } from './integrity-check.ts';
import { libraryCheck } from './library-check.ts';
import { licencesCheck } from './licences-check.ts';
import { localesCheck } from './locales-check.ts';
import { nativeCheck } from './native-check.ts';
import { type Check, type Finding, readPackedProgram } from './packed-program.ts';
import { runCheck } from './run-check.ts';

const checks: readonly Check[] = [
  archiveCheck,
  manifestCheck,
  folderCheck,
  nativeCheck,
  localesCheck,
  licencesCheck,
  fusesCheck,
  integrityCheck,
  libraryCheck,
  runCheck,
];

/** What is wrong with the program folder of `machine`; nothing when it may be handed out. */
export async function inspectProgram(machine: Machine, folder: string): Promise<Finding[]> {
  const program = readPackedProgram(machine, folder);
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(program)));
  return findings;
}
