import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary, openLibrary, openLibraryForWriting } from '../../main/library/open.ts';
import { references } from '../../main/library/references.ts';
import { addIssue, type Library, removeIssue } from '../../main/library/store.ts';
import type { Outcome } from '../../preload/contract.ts';
import { mostCited, syntheticIssue } from './synthetic-issue.ts';

/** What work on references takes in a library of so many issues, in milliseconds: the least of five runs each. */
export interface ReferencesSpeed {
  readonly issues: number;
  readonly citations: number;
  readonly links: number;
  /** Adding one more issue, written to the disk, with its part of the search index. */
  readonly add: number;
  /** Taking it out again. */
  readonly remove: number;
  /** Opening the references of the document that is cited most. */
  readonly open: number;
  /** How many citations lead to that document. */
  readonly incoming: number;
}

const runs = 5;

/** Builds one library, stops at each of the sizes (ascending) and measures there. */
export async function measureReferences(
  sizes: readonly number[],
  onSize?: (issues: number) => void,
): Promise<ReferencesSpeed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const file = join(folder, 'library.sqlite');
  try {
    createLibrary(file).db.close();
    const speeds: ReferencesSpeed[] = [];
    let issues = 0;
    for (const size of sizes) {
      await fill(file, issues, size);
      issues = size;
      onSize?.(size);
      speeds.push(await measureAt(file, size));
    }
    return speeds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(file: string, from: number, to: number): Promise<void> {
  const library = opened(openLibraryForWriting(file));
  // Filling is not what is measured; the file is closed before it is.
  library.db.pragma('synchronous = OFF');
  for (let at = from; at < to; at += 1) await add(library, at);
  library.db.close();
}

async function measureAt(file: string, issues: number): Promise<ReferencesSpeed> {
  const adding: number[] = [];
  const removing: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const writing = opened(openLibraryForWriting(file));
    let id = '';
    adding.push(await took(async () => (id = await add(writing, issues))));
    removing.push(await took(() => removeIssue(writing, id)));
    writing.db.close();
  }
  const reading = opened(openLibrary(file));
  const opening: number[] = [];
  let incoming = 0;
  for (let run = 0; run < runs; run += 1) {
    opening.push(
      await took(async () => {
        incoming = references(reading.db, mostCited.id).incoming.length;
      }),
    );
  }
  const count = (table: string) => Number(reading.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const speed = {
    issues,
    citations: count('citation'),
    links: count('link'),
    add: Math.min(...adding),
    remove: Math.min(...removing),
    open: Math.min(...opening),
    incoming,
  };
  reading.db.close();
  return speed;
}

function add(library: Library, at: number): Promise<string> {
  const parsed = syntheticIssue(at);
  const source = { text: '', encoding: 'utf-8', fileName: `${at}.txt`, sha256: '', sample: false };
  return addIssue(library, parsed, source);
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function opened(library: Outcome<Library>): Library {
  if (!library.ok) throw new Error(library.failure.en);
  return library.value;
}
