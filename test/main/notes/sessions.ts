import { join } from 'node:path';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

/** Where a file of notes can be made; neither it nor its folder is there yet. */
export function freshFile(): string {
  return join(temporaryFolder(), 'data', 'user.sqlite');
}

export function open(file: string): NotesStore {
  return unwrap(openNotes(file, town, '李玉'));
}

/** One run of the program: opens the notes, writes one for each comment, and closes them. */
export function session(file: string, ...comments: readonly string[]): void {
  const store = open(file);
  for (const comment of comments) unwrap(store.create(draftOn('art-2', '报告', comment)));
  unwrap(store.close());
}

/** What stands where the file of notes was, closing it again. */
export function reopened(file: string): { notice: NotesStore['notice']; comments: string[] } {
  const store = open(file);
  const found = { notice: store.notice, comments: commentsOf(store) };
  unwrap(store.close());
  return found;
}

/** What a machine would write into a file for another. */
export async function fileOf(store: NotesStore): Promise<string> {
  return new TextDecoder().decode(unwrap(await store.exportNotes('json-ld', null)).bytes);
}
