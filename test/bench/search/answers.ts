import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedDocument, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';
import { createLibrary, openLibrary } from '../../../main/library/open.ts';
import { searchLibrary } from '../../../main/library/search/answer.ts';
import { noNotes } from '../../../main/library/search/conditions.ts';
import { addIssue } from '../../../main/library/store.ts';
import { everywhere, noChoice, type WideningKind, wideningKinds } from '../../../preload/contract-search.ts';
import { block } from '../../make-block.ts';
import { syntheticIssue } from '../synthetic-issue.ts';
import { issueRows } from './corpus.ts';
import { type Latency, latencies } from './figures.ts';
import { queriesFor } from './queries.ts';

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

const rowsPerPaper = 26;
const shown = 50;

/** Makes a library of so many issues and asks the 200 mixed queries of it three times; the first time only warms up. */
export async function measureAnswers(issues: number): Promise<AnswerFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const file = join(folder, 'library.sqlite');
  try {
    await fill(file, issues);
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

async function fill(file: string, issues: number): Promise<void> {
  const library = createLibrary(file);
  // Filling is not what is measured.
  library.db.pragma('synchronous = OFF');
  for (let at = 0; at < issues; at += 1) {
    const source = { text: '', encoding: 'utf-8', fileName: `${at}.txt`, sha256: '', sample: false };
    await addIssue(library, wordyIssue(at), source);
  }
  library.db.close();
}

/** The issue's frame with papers of the rows that the engines are measured on. */
function wordyIssue(at: number): ParsedIssue {
  const frame = syntheticIssue(at);
  const [pattern] = frame.documents;
  if (pattern === undefined) throw new Error('an issue without papers');
  const rows = issueRows(at);
  const papers = Math.ceil(rows.length / rowsPerPaper);
  const documents = Array.from({ length: papers }, (_, place): ParsedDocument => {
    const [title, ...texts] = rows.slice(place * rowsPerPaper, (place + 1) * rowsPerPaper);
    return {
      ...pattern,
      id: `${at}:${place}`,
      title: title?.text.slice(0, 40) ?? '',
      docNumber: `青禾政办〔${frame.issue.year ?? 0}〕${(at % 12) * papers + place + 1}号`,
      parts: [{ kind: 'main', label: null, title: null, lines: [1, 1] }],
      citations: [],
      blocks: texts.map(({ text }, index) => block(`p-${index + 1}`, text)),
    };
  });
  return { ...frame, documents };
}
