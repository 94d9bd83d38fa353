import type { Row } from '../corpus.ts';

/** Opens an engine's index in a file, which is made when it is not there. An engine in memory begins empty. */
export type OpenEngine = (file: string) => Promise<Opened>;

/** One way to search, as the benchmark handles it. */
interface Opened {
  /** Adds the rows of one issue and returns when they would survive a crash, where the engine has a file. */
  add(rows: readonly Row[]): Promise<void>;
  remove(rows: readonly Row[]): Promise<void>;
  /** The ids of the rows that hold every term of the query, in any order. */
  find(query: string): Promise<readonly number[]>;
  /** What the index takes of the file beside the folded texts; `null` for one that has no file. */
  bytes(): number | null;
  close(): void;
}
