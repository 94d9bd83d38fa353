import { spawn } from 'node:child_process';
import { shell } from './fixture.ts';

/** Starts the program without Playwright, as the system does. */
export function startAlone(args: readonly string[]) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(shell.executable, [...sandbox, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}
