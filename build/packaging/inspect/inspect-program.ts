/** All checks of a packed program, one after another; the last one runs it. */

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
];

/** What is wrong with the program folder of `machine`; nothing when it may be handed out. */
export async function inspectProgram(machine: Machine, folder: string): Promise<Finding[]> {
  const program = readPackedProgram(machine, folder);
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(program)));
  // Running is dear, and what is wrong already is not handed out anyway.
  return findings.length > 0 ? findings : [...(await runCheck(program))];
}
