/** What the corpus is made of, and whether it has to be made again; told without opening it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isStale, stampAt } from './stale.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The sample issues, which belong to the repository; texts laid beside it are taken when they are there. */
export const sampleFolder = path.join(root, 'assets/issues');
export const beside = path.join(root, '../shared/issues');

/** What is noted when the corpus is made. */
const noteSchema = z.object({
  /** The files and folders that were asked for beside those at hand; absolute. */
  from: z.array(z.string()),
  /** Modification time (ms) of the library as it was made. */
  made: z.number(),
});

type Note = z.infer<typeof noteSchema>;

export interface Corpus {
  readonly library: string;
  /** Where it is noted how and when the library was made. */
  readonly stamp: string;
  /** What the library is made with and of; those that are not there do not count. */
  readonly sources: readonly string[];
}

const program = [
  'assets/tables',
  'main/formats',
  'main/gazette',
  'main/library',
  'main/search',
  'package-lock.json',
];

/** The library that the reader opens when no other is named. */
export const corpus: Corpus = {
  library: path.join(root, 'out/corpus/library.sqlite'),
  stamp: path.join(root, 'out/stamps/corpus'),
  sources: [sampleFolder, beside, ...program.map((source) => path.join(root, source))],
};

export type CorpusState =
  | { readonly is: 'missing' | 'fresh' }
  /** Older than a source: to be made again, with the same `from`. */
  | { readonly is: 'stale'; readonly from: readonly string[] }
  /** Older than a source, but somebody added issues since: making it again would lose them. */
  | { readonly is: 'own' };

export function corpusState({ library, stamp, sources }: Corpus): CorpusState {
  if (!existsSync(library)) return { is: 'missing' };
  const note = readNote(stamp);
  const all = [...sources, ...(note?.from ?? [])];
  if (!isStale(stamp, all.filter(existsSync))) return { is: 'fresh' };
  if (note === null || note.made !== statSync(library).mtimeMs) return { is: 'own' };
  return { is: 'stale', from: note.from };
}

/** Notes that the library was made just now of its sources and `from`; `began` is when the making began. */
export function noteCorpus({ library, stamp }: Corpus, from: readonly string[], began: Date): void {
  const note: Note = { from: [...from], made: statSync(library).mtimeMs };
  stampAt(stamp, began, JSON.stringify(note));
}

/** `null` when there is none or it cannot be understood. */
function readNote(stamp: string): Note | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(stamp, 'utf8')));
  } catch {
    return null;
  }
}
