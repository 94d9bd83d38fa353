import type { Database } from 'better-sqlite3';
import type { Check } from './check.ts';
import { foreignKeys, integrity } from './file-checks.ts';
import { searchIndex } from './index-check.ts';
import { blockRanges } from './range-check.ts';
import { type Checked, Differences, type VerifyReport } from './report.ts';
import { foldedTexts, sources } from './text-checks.ts';

const checks: readonly Check[] = [integrity, foreignKeys, blockRanges, sources, foldedTexts, searchIndex];

/** How far a verification has come. */
export interface VerifyProgress {
  /** What is looked at now. */
  readonly zh: string;
  readonly en: string;
  /** From 0 to 1, of that one thing. */
  readonly share: number;
}

/**
 * Recomputes what a library holds from what it was made of and compares. Reads only; nothing is held in memory as a whole.
 * What cannot be read at all is a difference like any other.
 */
export function verifyLibrary(db: Database, onProgress?: (progress: VerifyProgress) => void): VerifyReport {
  const checked = checks.map(({ name, zh, en, run }): Checked => {
    const differences = new Differences();
    const onStep = (share: number) => onProgress?.({ zh, en, share });
    onStep(0);
    const looked = lookedAt(() => run(db, differences, onStep), differences);
    return { name, zh, en, looked, differences: differences.count, first: differences.first };
  });
  return { ok: checked.every(({ differences }) => differences === 0), checks: checked };
}

function lookedAt(run: () => number, differences: Differences): number {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    differences.add(`读不下去：${message}`, `cannot be read: ${message}`);
    return 0;
  }
}
