import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIssue } from '../../../../main/gazette/index.ts';
import { findDocuments } from '../../../../main/library/find-documents.ts';
import type { Library } from '../../../../main/library/store.ts';
import { validityOf } from '../../../../main/library/validity/validity.ts';
import type { Validity } from '../../../../preload/contract-validity.ts';
import { libraryOf } from '../open-city.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
export const samples = path.join(root, 'assets/issues');
export const real = path.join(root, '../shared/issues');

/** A library of the texts in a folder, closed when the test is over. */
export function libraryOfFolder(folder: string): Promise<Library> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const issues = names.map((name) => {
    const read = parseIssue(readFileSync(path.join(folder, name)), name);
    if (!read.ok) throw new Error(read.failure.en);
    return read.issue;
  });
  return libraryOf(...issues);
}

/** What is known of a paper, by its number or title, on a day. */
export function validity({ db }: Library, name: string, on: string): Validity {
  const [found] = findDocuments(db, name);
  const answer = found === undefined ? null : validityOf(db, found.documentId, on);
  if (answer === null) throw new Error(`no document ${name}`);
  return answer;
}

/** A row of a table of states: the states on the days, then the sentences that bear on them, * before a deciding one. */
export function rowOf(library: Library, name: string, days: readonly string[]): string[] {
  const answers = days.map((day) => validity(library, name, day));
  const decides = (at: number) => answers.some(({ evidence }) => evidence[at]?.decides === true);
  const said = answers[0]?.evidence.map(
    ({ kind, whole, date, from, place }, at) =>
      `${decides(at) ? '*' : ''}${kind}${whole ? '' : ' part'} ${date ?? '-'} ${from.docNumber} ${place}`,
  );
  return [answers.map(({ state }) => state).join(' | '), ...(said ?? [])];
}
