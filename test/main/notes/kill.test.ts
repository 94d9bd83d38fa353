import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { town, unwrap } from './town.ts';

/** `KILL_ROUNDS=1000` before a release. */
const rounds = Number(process.env.KILL_ROUNDS ?? 100);
/** Then another file: every round reads all that there is in one. */
const roundsOfFile = 50;

/** The highest number that was acknowledged of each note. */
type Acknowledged = Map<string, number>;

/** Runs the writer until it has acknowledged so many changes, and kills it a moment later, whatever it is doing then. */
async function writeAndKill(file: string, changes: number, known: Acknowledged): Promise<number> {
  const first = String(1 + Math.max(0, ...known.values()));
  const program = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const writer = spawn(process.execPath, [program, file, first], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(writer, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [, id = '', number = ''] = /^(\S+) (\d+)$/.exec(line) ?? [];
    // The last line can have been cut off.
    if (id !== '') known.set(id, Number(number));
    acknowledged += 1;
    if (acknowledged === changes) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 8);
  }
  await exit;
  return acknowledged;
}

test(`a process killed while it writes, ${rounds} times over: all that was acknowledged is there`, async () => {
  let changes = 0;
  let missing: string[] = [];
  for (let done = 0; done < rounds; done += roundsOfFile) {
    const file = join(temporaryFolder(), 'user.sqlite');
    const known: Acknowledged = new Map();
    const left: NotesStore[] = [];
    for (let round = 0; round < Math.min(roundsOfFile, rounds - done); round += 1) {
      changes += await writeAndKill(file, 1 + Math.floor(Math.random() * 40), known);
      // Opening checks the file from end to end, and would tell of any damage.
      const store = unwrap(openNotes(file, town));
      expect(store.notice).toBeNull();
      // One that was put away and not yet brought back when the process ended is not lost.
      const notes = [...unwrap(store.list(null)), ...unwrap(store.removed()).map(({ note }) => note)];
      const kept = new Map(notes.map(({ id, comment }) => [id, Number.parseInt(comment, 10)]));
      missing = [...known].filter(([id, number]) => (kept.get(id) ?? -1) < number).map(([id]) => id);
      expect(missing).toEqual([]);
      // What was written and not yet acknowledged when the process ended is at most one change.
      expect(kept.size - known.size).toBeLessThanOrEqual(1 + round);
      // Every other round the next writer finds a log that was never written back.
      if (round % 2 === 0) unwrap(store.close());
      else left.push(store);
    }
    for (const store of left) unwrap(store.close());
  }
  expect(changes).toBeGreaterThanOrEqual(rounds);
  if (rounds > 100)
    console.info(`${rounds} rounds, ${changes} acknowledged changes, ${missing.length} missing`);
}, 3_600_000);
