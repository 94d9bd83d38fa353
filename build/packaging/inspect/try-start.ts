/**
 * `node build/packaging/inspect/try-start.ts EXECUTABLE [ARGUMENT…]`: starts a packed program with a user data folder of its
 * own and waits until it has opened the person's file of notes: then Electron, archive, native module and worker work
 * together. Exits with 0 when that happened in time. Needs a display and a machine of the program's kind.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How long the first start may take (ms). */
const patience = 90_000;

const [executable = '', ...args] = process.argv.slice(2);
const userData = mkdtempSync(path.join(os.tmpdir(), 'try-start-'));
const notes = path.join(userData, 'user.sqlite');

function notesAreThere(): boolean {
  return (statSync(notes, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** What the program told of itself, if it came so far. */
function log(): string {
  try {
    return readFileSync(path.join(userData, 'logs/main.log'), 'utf8');
  } catch {
    return 'no log was written';
  }
}

const program = spawn(executable, [...args, `--user-data-dir=${userData}`], { stdio: 'inherit' });
const started = await new Promise<boolean>((resolve) => {
  const watcher = watch(userData, () => {
    if (notesAreThere()) end(true);
  });
  const limit = setTimeout(() => end(notesAreThere()), patience);
  const end = (answer: boolean) => {
    clearTimeout(limit);
    watcher.close();
    resolve(answer);
  };
  program.once('error', () => end(false));
  program.once('exit', () => end(notesAreThere()));
});
console.log(started ? 'the program started and opened its notes' : `the program did not start: ${log()}`);
if (program.exitCode === null && program.pid !== undefined) {
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await ended;
}
rmSync(userData, { recursive: true, force: true, maxRetries: 20 });
process.exitCode = started ? 0 : 1;
