import type { Database } from 'better-sqlite3';
import type { Differences } from './report.ts';

/** Looks at one thing in a library. */
export interface Check {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /**
   * Tells every difference and gives how many things were looked at; `onStep` is called now and then with the share that
   * is done. Throws what SQLite throws.
   */
  run(db: Database, differences: Differences, onStep: (share: number) => void): number;
}
