/** The lock that lets one process alone use a user data folder, and the line on which a second one tells the first. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const greetingSchema = z.object({ argv: z.array(z.string()), cwd: z.string() });

export type Greeting = z.infer<typeof greetingSchema>;

export type Lock =
  | { readonly held: true }
  /** Another process holds it; `told` is fulfilled when that one has heard of this start, or cannot be reached. */
  | { readonly held: false; readonly told: Promise<void> };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Writes the lock file; a file left behind by a process that is gone is replaced. */
function takeFile(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) return false;
    rmSync(file, { force: true });
    return takeFile(file);
  }
}

/** Under the temporary folder, because a socket's path may not be longer than about a hundred bytes. */
function socketOf(folder: string): string {
  const hash = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `electron-stand-in-${hash}.sock`);
}

function listen(socket: string, onSecond: (greeting: Greeting) => void): void {
  rmSync(socket, { force: true });
  const server = net.createServer((connection) => {
    text(connection).then(
      (said) => onSecond(greetingSchema.parse(JSON.parse(said))),
      (error) => console.error('electron stand-in: a second start broke off:', error),
    );
  });
  server.listen(socket).unref();
}

function tell(socket: string, greeting: Greeting): Promise<void> {
  return new Promise((resolve) => {
    const connection = net.connect(socket, () => connection.end(JSON.stringify(greeting)));
    connection.once('close', () => resolve()).once('error', () => resolve());
    connection.resume();
  });
}

/** Takes the lock of this user data folder, at once, as Electron's `requestSingleInstanceLock` does. */
export function lockFolder(folder: string, greeting: Greeting, onSecond: (greeting: Greeting) => void): Lock {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'stand-in.lock');
  const socket = socketOf(folder);
  if (!takeFile(file)) return { held: false, told: tell(socket, greeting) };
  listen(socket, onSecond);
  process.once('exit', () => {
    rmSync(file, { force: true });
    rmSync(socket, { force: true });
  });
  return { held: true };
}
