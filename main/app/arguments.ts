/** What the person or a script asked for on the command line. */
import path from 'node:path';
import type { Outcome } from '../../preload/contract.ts';

export interface LaunchArguments {
  /** Absolute; `null` for the library that belongs to the program. */
  readonly libraryFile: string | null;
}

const libraryNeedsFile = {
  code: 'bad-request',
  zh: '参数 --library 后面要写明文件，例如 --library=公报.sqlite。',
  en: 'The argument --library needs a file, for example --library=gazettes.sqlite.',
} as const;

/** Reads `--library=FILE`; relative files count from `folder`. Arguments of Electron and Chromium are left to them. */
export function readArguments(argv: readonly string[], folder: string): Outcome<LaunchArguments> {
  const given = argv.findLast((argument) => argument === '--library' || argument.startsWith('--library='));
  if (given === undefined) return { ok: true, value: { libraryFile: null } };
  const file = given.slice('--library='.length);
  if (file === '') return { ok: false, failure: libraryNeedsFile };
  return { ok: true, value: { libraryFile: path.resolve(folder, file) } };
}
