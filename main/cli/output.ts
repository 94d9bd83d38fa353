import type { Failure } from '../../preload/contract.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';

/** Data for whoever reads standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** A message for the person; never data. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Tells a failure in both languages and gives the exit status for it. */
export function sayFailure({ code, zh, en }: Failure, fileName?: string): ExitCode {
  const where = fileName === undefined ? '' : `${fileName}: `;
  say(`错误 / error [${code}] ${where}${zh}\n  ${en}`);
  return exitCodeOf(code);
}

export function sayWarning({ zh, en }: { readonly zh: string; readonly en: string }, fileName: string): void {
  say(`注意 / warning ${fileName}: ${zh}\n  ${en}`);
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error, there is only nobody left to write to. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
