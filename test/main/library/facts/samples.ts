import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseText } from '../../../../main/gazette/index.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { createLibrary } from '../../../../main/library/open.ts';
import { addIssue, type Library } from '../../../../main/library/store.ts';
import type { FactPlace } from '../../../../preload/contract-indexes.ts';
import { source } from '../invented-city.ts';

/** The sample issues by their month, as text and as read. */

export const root = join(import.meta.dirname, '../../../..');
export const months = ['06', '07', '08'];
export const everything = { filter: '', offset: 0, limit: 100_000 };

const samples = new Map(months.map((month) => [month, read(`assets/issues/qinghe-2024-${month}.txt`)]));

function read(file: string): { readonly text: string; readonly issue: ParsedIssue } {
  const text = readFileSync(join(root, file), 'utf8');
  return { text, issue: parseText(text, file) };
}

export function sample(month: string): { readonly text: string; readonly issue: ParsedIssue } {
  const found = samples.get(month);
  if (found === undefined) throw new Error(`there is no sample of month ${month}`);
  return found;
}

export async function addSample(library: Library, month: string): Promise<void> {
  const { issue, text } = sample(month);
  await addIssue(library, issue, source(text));
}

/** In memory: gone when nobody uses it any more. */
export async function libraryOfSamples(order: readonly string[] = months): Promise<Library> {
  const library = createLibrary(':memory:');
  for (const month of order) await addSample(library, month);
  return library;
}

/** A library of the real issue, at `file` beside the project. */
export async function libraryOfFile(file: string): Promise<Library> {
  const { issue, text } = read(file);
  const library = createLibrary(':memory:');
  await addIssue(library, issue, source(text));
  return library;
}

/** The words that a place leads to, from the block's text in the library. */
export function wordsAt({ db }: Library, { document, block, range }: FactPlace): string {
  const row: unknown = db
    .prepare('SELECT text FROM block WHERE document_id = ? AND address = ?')
    .pluck()
    .get(document.documentId, block);
  return String(row).slice(...(range ?? [0]));
}
