import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ParsedIssue } from '../../../main/gazette/parsed-issue.ts';
import { createLibrary } from '../../../main/library/open.ts';
import { addIssue, type Library } from '../../../main/library/store.ts';
import { source } from './invented-city.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A library of these issues that is closed when the test is over. */
export async function libraryOf(...issues: readonly ParsedIssue[]): Promise<Library> {
  const library = createLibrary(join(temporaryFolder(), 'library.sqlite'));
  onTestFinished(() => {
    library.db.close();
  });
  for (const issue of issues) await addIssue(library, issue, source());
  return library;
}
