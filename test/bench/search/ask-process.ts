import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Task } from './task.ts';

const entry = fileURLToPath(new URL('./engine-process.ts', import.meta.url));

/** Has a fresh process do a task with an engine and gives what it measured. */
export async function askProcess<T>(
  schema: z.ZodType<T>,
  engine: string,
  file: string,
  task: Task,
): Promise<T> {
  const child = fork(entry, [engine, file, JSON.stringify(task)], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
  });
  const exit = once(child, 'exit');
  let answer: unknown;
  child.on('message', (message) => (answer = message));
  await exit;
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new Error(`${engine} did not do what it was asked: ${task.do}`);
  return parsed.data;
}
