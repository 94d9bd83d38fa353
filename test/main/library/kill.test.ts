import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../main/library/build.ts';
import { openLibrary } from '../../../main/library/open.ts';
import { verifyLibrary } from '../../../main/library/verify/verify.ts';
import { gazetteText } from './gazette-text.ts';
import { temporaryFolder } from './open-city.ts';

const kills = 50;

function adder(library: string, file: string): ChildProcessByStdio<null, Readable, null> {
  const entry = fileURLToPath(new URL('./adder.ts', import.meta.url));
  return spawn(process.execPath, [entry, library, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Adds the file and gives how long that took, in ms, from the process saying that it begins to its saying that it ends. */
async function add(library: string, file: string): Promise<number> {
  const said = new Map<string, number>();
  for await (const line of createInterface(adder(library, file).stdout)) said.set(line, performance.now());
  return (said.get('ends') ?? Number.NaN) - (said.get('begins') ?? Number.NaN);
}

/** Kills the process so many ms after it says that it begins. */
async function addAndKill(library: string, file: string, moment: number): Promise<void> {
  const adding = adder(library, file);
  const exit = once(adding, 'exit');
  await once(createInterface(adding.stdout), 'line');
  const timer = setTimeout(() => adding.kill('SIGKILL'), moment);
  await exit;
  clearTimeout(timer);
}

/** What is held, in rows and words; the file's bytes may differ. */
function held(file: string): string {
  const library = openLibrary(file);
  if (!library.ok) throw new Error(library.failure.en);
  const { db } = library.value;
  const report = verifyLibrary(db);
  expect(report.checks.flatMap(({ first }) => first)).toEqual([]);
  const tables = [
    'issue',
    'document',
    'block',
    'citation',
    'link',
    'spoken_name',
    'search_text',
    'search_posting',
  ];
  const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
  db.close();
  return JSON.stringify(rows);
}

test(`a process killed while it adds an issue, ${kills} times over: the library is as before or as after`, async () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  for (const number of [5, 6, 7])
    writeFileSync(path(`${number}.txt`), gazetteText(number, '水管要换。'.repeat(800)));
  await buildLibrary({ files: [path('5.txt'), path('6.txt')], out: path('start.sqlite') });
  const before = held(path('start.sqlite'));

  const library = path('library.sqlite');
  const durations: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    copyFileSync(path('start.sqlite'), library);
    durations.push(await add(library, path('7.txt')));
  }
  // The slowest, so that the end is reached however busy the machine is; past it a kill finds the issue added.
  const duration = Math.max(...durations);
  const after = held(library);
  expect(after).not.toBe(before);

  const moments: number[] = [];
  const found = { before: 0, after: 0, journals: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    rmSync(`${library}-journal`, { force: true });
    copyFileSync(path('start.sqlite'), library);
    // One moment in each fiftieth of the time, so that none is left out.
    const moment = ((kill + Math.random()) / kills) * duration;
    moments.push(Math.round(moment));
    await addAndKill(library, path('7.txt'), moment);
    found.journals += Number(existsSync(`${library}-journal`));
    const now = held(library);
    expect([before, after]).toContain(now);
    found[now === before ? 'before' : 'after'] += 1;
  }
  console.log(
    `adding takes ${Math.round(duration)} ms; killed after ${moments.join(', ')} ms; found ${JSON.stringify(found)}`,
  );
  expect(found.before).toBeGreaterThan(0);
});
