/** Tells whether something made from files is older than they are. */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The newest modification time (ms) of the paths and all below them; folders count, so that removals are seen. */
function newest(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((file) => {
      const stats = statSync(file);
      if (!stats.isDirectory()) return stats.mtimeMs;
      return Math.max(stats.mtimeMs, newest(readdirSync(file).map((name) => path.join(file, name))));
    }),
  );
}

/** Whether `stamp` is missing or older than any of the sources. */
export function isStale(stamp: string, sources: readonly string[]): boolean {
  return !existsSync(stamp) || statSync(stamp).mtimeMs < newest(sources);
}

/** Dates the stamp at the moment when the work began, so that a change made meanwhile is not missed. */
export function stampAt(stamp: string, began: Date, content = ''): void {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, content);
  utimesSync(stamp, began, began);
}
