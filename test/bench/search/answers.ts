import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open.ts';
import { searchLibrary } from '../../../main/library/search/answer.ts';
import { noNotes } from '../../../main/library/search/conditions.ts';
import { everywhere, noChoice, type WideningKind, wideningKinds } from '../../../preload/contract-search.ts';
import { type Latency, latencies } from './figures.ts';
import { queriesFor } from './queries.ts';
import { makeWordyLibrary } from './wordy-library.ts';

/** What whole answers take, as the window gets them: the first documents of each query with counts, facets and snippets. */
export interface AnswerFigures {
  readonly issues: number;
  /** Whether other readings of the query were looked for as well. */
  readonly widened: boolean;
  /** From opening the library to the first answer, in milliseconds. */
  readonly first: number;
  readonly all: Latency;
  readonly byKind: Readonly<Record<string, Latency>>;
}

const shown = 50;

/** Makes a library of so many issues and asks the 200 mixed queries of it three times; the first time only warms up. */
export async function measureAnswers(issues: number): Promise<AnswerFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const file = join(folder, 'library.sqlite');
  try {
    await makeWordyLibrary(file, issues);
    return [await ask(file, issues, []), await ask(file, issues, wideningKinds)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(file: string, issues: number, widen: readonly WideningKind[]): Promise<AnswerFigures> {
  const queries = queriesFor(issues);
  const began = performance.now();
  const library = openLibrary(file);
  if (!library.ok) throw new Error(library.failure.en);
  let first = 0;
  let times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    times = [];
    for (const { query } of queries) {
      const question = { query, widen, choice: noChoice, scope: everywhere, order: 'best' as const };
      const page = { on: '2024-06-30', offset: 0, limit: shown };
      const asked = performance.now();
      await searchLibrary(library.value, { ...question, ...page }, noNotes);
      times.push(performance.now() - asked);
      if (first === 0) first = performance.now() - began;
    }
  }
  library.value.db.close();
  return { issues, widened: widen.length > 0, first, ...latencies(queries, times) };
}
