import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openNotes } from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { town, unwrap } from './town.ts';

const rounds = 6;

/** Runs the writer until it has acknowledged `notes` of them, kills it, and gives every id it had acknowledged. */
async function writeAndKill(file: string, notes: number): Promise<string[]> {
  const writer = spawn(process.execPath, [fileURLToPath(new URL('./writer.ts', import.meta.url)), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === notes) writer.kill('SIGKILL');
  }
  await exit;
  return acknowledged;
}

test(`a process killed while it writes, ${rounds} times over: every acknowledged note is there`, async () => {
  const file = join(temporaryFolder(), 'user.sqlite');
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged.size;
    for (const id of await writeAndKill(file, 1 + Math.floor(Math.random() * 60))) acknowledged.add(id);
    expect(acknowledged.size).toBeGreaterThan(before);
    const store = unwrap(openNotes(file, town));
    expect(store.notice).toBeNull();
    const kept = new Set(unwrap(store.list(null)).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    // Every other round the next writer finds a log that was never written back.
    if (round % 2 === 0) unwrap(store.close());
  }
});
