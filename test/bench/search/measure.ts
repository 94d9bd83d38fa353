import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { askProcess } from './ask-process.ts';
import { engines, truthEngine } from './engines/engines.ts';
import { type EngineFigures, exactness, latencies } from './figures.ts';
import { type AskedQuery, queriesFor } from './queries.ts';

const idle = z.object({ rss: z.number() });
const filled = z.object({ adding: z.number(), bytes: z.number().nullable() });
const first = z.object({ first: z.number() });
const asked = z.object({
  loaded: z.number(),
  memory: z.number(),
  times: z.array(z.number()),
  adding: z.number(),
  add: z.number(),
  remove: z.number(),
});
const answerIds = z.array(z.number());

/** A fresh process each asks the first query of these. */
const kindsAskedFirst = ['2 characters', '8 and more', 'several terms'];

/**
 * Measures every engine, or the named ones beside the scan, at each of the sizes, which ascend. Each measurement has a process of its own. The operating
 * system keeps the files in memory between them: nothing is dropped from there, only the processes are cold.
 */
export async function measureSearch(
  sizes: readonly number[],
  names: readonly string[] | null,
  onFigures: (figures: EngineFigures) => void,
): Promise<EngineFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const all: EngineFigures[] = [];
  try {
    for (const [at, issues] of sizes.entries()) {
      const queries = queriesFor(issues);
      let truth: number[][] | null = null;
      for (const [engine, { mostIssues = Infinity }] of Object.entries(engines)) {
        const isAsked = names === null || engine === truthEngine || names.includes(engine);
        if (!isAsked || issues > mostIssues) continue;
        const held = sizes[at - 1] ?? 0;
        const before =
          all.find((figures) => figures.engine === engine && figures.issues === held)?.build ?? 0;
        const measured = await measureEngine(folder, engine, { held, before, issues }, queries);
        // The scan comes first.
        truth ??= measured.answers;
        const figures = { ...measured.figures, ...exactness(measured.answers, truth) };
        all.push(figures);
        onFigures(figures);
      }
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Size {
  /** How many issues the engine's file holds already, and what adding them took. */
  readonly held: number;
  readonly before: number;
  /** How many it is to hold. */
  readonly issues: number;
}

interface Measured {
  readonly figures: Omit<EngineFigures, 'recall' | 'precision' | 'exact'>;
  /** The ids that each query found. */
  readonly answers: number[][];
}

async function measureEngine(
  folder: string,
  engine: string,
  { held, before, issues }: Size,
  queries: readonly AskedQuery[],
): Promise<Measured> {
  const file = join(folder, `${engine}.sqlite`);
  const answers = join(folder, `${engine} ${issues}.ndjson`);
  const inFile =
    engines[engine]?.hasFile === true
      ? await askProcess(filled, engine, file, { do: 'fill', from: held, to: issues })
      : null;
  const firsts: number[] = [];
  for (const kind of kindsAskedFirst) {
    const query = queries.find((asked) => asked.kind === kind)?.query ?? '';
    firsts.push((await askProcess(first, engine, file, { do: 'first', issues, query })).first);
    // What takes everything in again takes so long that one time must do.
    if (inFile === null) break;
  }
  const { rss: empty } = await askProcess(idle, engine, file, { do: 'nothing' });
  const texts = queries.map(({ query }) => query);
  const { loaded, memory, times, adding, add, remove } = await askProcess(asked, engine, file, {
    do: 'ask',
    issues,
    queries: texts,
    answers,
  });
  const figures = {
    engine,
    issues,
    build: inFile === null ? adding : before + inFile.adding,
    bytes: inFile?.bytes ?? null,
    first: Math.max(...firsts),
    memory: { aboveEmpty: memory - empty, aboveLoaded: memory - loaded },
    ...latencies(queries, times),
    add,
    remove,
  };
  return { figures, answers: readAnswers(answers) };
}

function readAnswers(file: string): number[][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => answerIds.parse(JSON.parse(line)));
}
