/** What the person or a script asked for on the command line. */
import path from 'node:path';
import type { Failure, Outcome } from '../../preload/contract.ts';

export interface LaunchArguments {
  /** Absolute; `null` for the library that belongs to the program. */
  readonly libraryFile: string | null;
  /** Absolute; stands for the library that comes with a packaged program, for trying out one that is not packaged. */
  readonly bundledLibrary: string | null;
}

/**
 * Reads `--library=FILE` and `--bundled-library=FILE`; relative files count from `folder`. Arguments of Electron and
 * Chromium are left to them.
 */
export function readArguments(argv: readonly string[], folder: string): Outcome<LaunchArguments> {
  const libraryFile = fileGiven('--library', argv, folder);
  if (!libraryFile.ok) return libraryFile;
  const bundledLibrary = fileGiven('--bundled-library', argv, folder);
  if (!bundledLibrary.ok) return bundledLibrary;
  return { ok: true, value: { libraryFile: libraryFile.value, bundledLibrary: bundledLibrary.value } };
}

/** The last one counts. */
function fileGiven(name: string, argv: readonly string[], folder: string): Outcome<string | null> {
  const given = argv.findLast((argument) => argument === name || argument.startsWith(`${name}=`));
  if (given === undefined) return { ok: true, value: null };
  const file = given.slice(`${name}=`.length);
  return file === ''
    ? { ok: false, failure: needsFile(name) }
    : { ok: true, value: path.resolve(folder, file) };
}

function needsFile(name: string): Failure {
  return {
    code: 'bad-request',
    zh: `参数 ${name} 后面要写明文件，例如 ${name}=公报.sqlite。`,
    en: `The argument ${name} needs a file, for example ${name}=gazettes.sqlite.`,
  };
}
