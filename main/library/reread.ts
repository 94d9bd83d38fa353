import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Failure } from '../../preload/contract.ts';
import { importerVersion, parseText } from '../gazette/index.ts';
import { eachFile, type Pace } from './add-issue-file.ts';
import { keptSource } from './kept-source.ts';
import { machineFailure } from './machine-failure.ts';
import { openLibrary, openLibraryForWriting } from './open.ts';
import { all } from './rows.ts';
import { addIssue, type Library } from './store.ts';

export interface RereadRequest extends Pace {
  /** The library's file. */
  readonly library: string;
}

export interface RereadAnswer {
  /** How many issues were read again. */
  readonly done: number;
  /** Those that were not stay as they were; they are tried again at the next opening. */
  readonly failed: readonly { readonly issueId: string; readonly failure: Failure }[];
}

/**
 * Reads every issue that an older importer read again from the text that the library keeps, each in a transaction and
 * on a connection of its own: whenever the process ends, every issue is in as it was before or as it is after.
 */
export async function rereadLibrary(request: RereadRequest): Promise<RereadAnswer> {
  const { library } = request;
  const failed: { issueId: string; failure: Failure }[] = [];
  let done = 0;
  const outdated = outdatedIssues(library);
  if (outdated.length === 0) return { done, failed };
  await eachFile(
    outdated.map((issueId) => ({ fileName: issueId })),
    async ({ fileName: issueId }) => {
      const failure = await rereadIn(library, issueId);
      if (failure === null) done += 1;
      else failed.push({ issueId, failure });
    },
    request,
  );
  return { done, failed };
}

/** Nothing where there is no library that could be read. */
function outdatedIssues(file: string): string[] {
  const library = openLibrary(file);
  if (!library.ok) return [];
  const { db } = library.value;
  const sql = 'SELECT id FROM issue WHERE importer < ? ORDER BY year DESC, number DESC, id';
  const rows = all(db, z.object({ id: z.string() }), sql, importerVersion);
  db.close();
  return rows.map(({ id }) => id);
}

async function rereadIn(file: string, issueId: string): Promise<Failure | null> {
  const library = openLibraryForWriting(file);
  if (!library.ok) return library.failure;
  try {
    await rereadIssue(library.value, issueId);
    return null;
  } catch (error) {
    return machineFailure(error).failure;
  } finally {
    library.value.db.close();
  }
}

/**
 * Reads an issue again from its kept text, in place of what it was; it and what begins in it where something began
 * before keep their ids. Throws what SQLite throws, then nothing has changed.
 */
export async function rereadIssue(library: Library, issueId: string): Promise<void> {
  const source = keptSource(library.db, issueId);
  if (source === null) return;
  const parsed = parseText(source.text, source.fileName, {
    issue: issueId,
    stretches: stretchesOf(library.db, issueId),
  });
  await addIssue(library, parsed, source, issueId);
}

const stretchRow = z
  .object({ id: z.string(), first_line: z.number() })
  .transform(({ id, first_line }) => ({ id, firstLine: first_line }));

function stretchesOf(db: Database, issueId: string): z.infer<typeof stretchRow>[] {
  const sql = 'SELECT id, first_line FROM document WHERE issue_id = ? ORDER BY first_line, ordinal';
  return all(db, stretchRow, sql, issueId);
}
