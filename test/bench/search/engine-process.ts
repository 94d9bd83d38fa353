/**
 * A process that does one thing with one engine and sends what it measured to its parent, which is `ask-process.ts`. It
 * loads nothing but what is measured, so that its memory is the engine's.
 */
import { appendFileSync } from 'node:fs';
import type { Task } from './task.ts';

const rounds = 3;

const [engine = '', file = '', task = ''] = process.argv.slice(2);
process.send?.(await perform(JSON.parse(task)));
process.disconnect?.();

async function perform(task: Task): Promise<unknown> {
  const empty = rss();
  if (task.do === 'nothing') return { rss: empty };
  const { engines } = await import('./engines/engines.ts');
  const { issueRows } = await import('./corpus.ts');
  const open = await engines[engine]?.load();
  if (open === undefined) throw new Error(`no engine ${engine}`);
  const loaded = rss();
  const opening = await timed(() => open(file));
  const opened = opening.value;

  if (task.do === 'fill') {
    const adding = await fill(task.from, task.to);
    const bytes = opened.bytes();
    opened.close();
    return { adding, bytes };
  }
  const adding = opened.bytes() === null ? await fill(0, task.issues) : 0;
  if (task.do === 'first') {
    const { took } = await timed(() => opened.find(task.query));
    return { first: opening.took + adding + took };
  }
  const times = await ask(task.queries);
  const memory = rss();
  for (const query of task.queries) {
    const ids = [...(await opened.find(query))].sort((one, other) => one - other);
    appendFileSync(task.answers, `${JSON.stringify(ids)}\n`);
  }
  const more = issueRows(task.issues);
  const add = await timed(() => opened.add(more));
  const remove = await timed(() => opened.remove(more));
  opened.close();
  return { loaded, memory, times, adding, add: add.took, remove: remove.took };

  async function fill(from: number, to: number): Promise<number> {
    let adding = 0;
    for (let issue = from; issue < to; issue += 1) {
      const rows = issueRows(issue);
      adding += (await timed(() => opened.add(rows))).took;
    }
    return adding;
  }

  /** The middle one of each query's times; a round goes over all queries, so that none is asked twice in a row. */
  async function ask(queries: readonly string[]): Promise<number[]> {
    const times = queries.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, query] of queries.entries())
        times[at]?.push((await timed(() => opened.find(query))).took);
    }
    return times.map((of) => of.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0);
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; took: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, took: performance.now() - begun };
}

/** Resident memory in bytes, after what can be given back was. */
function rss(): number {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  return process.memoryUsage().rss;
}
