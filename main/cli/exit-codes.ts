import type { FailureCode } from '../../preload/contract.ts';

/** What the command's exit status means to a script. */
export const exitCodes = {
  ok: 0,
  /** `show`: no such document, or several. `check`: there is something to look at. `verify`: something differs. */
  remark: 1,
  usage: 2,
  /** A file is missing, empty, no text, no gazette, or the same issue as another. */
  badInput: 3,
  /** The library is missing, damaged, of a newer program, or cannot be written. */
  library: 4,
  internal: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit status that a failure ends the command with. */
export function exitCodeOf(code: FailureCode): ExitCode {
  if (code === 'not-found') return exitCodes.remark;
  if (code.startsWith('file-') || code === 'issue-exists') return exitCodes.badInput;
  if (code.includes('library') || code === 'disk-full' || code === 'read-only') return exitCodes.library;
  return exitCodes.internal;
}
