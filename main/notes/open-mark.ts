import { existsSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A mark beside the file of notes for as long as it is open. A log of writes that is gone although the mark is there was
 * taken away: SQLite itself would not notice, and the last notes would be missing without a word.
 */
function markOf(file: string): string {
  return `${file}-open`;
}

/** Whether the log of a run that did not end properly is gone. */
export function lostLog(file: string): boolean {
  return existsSync(markOf(file)) && existsSync(file) && !existsSync(`${file}-wal`);
}

/** To be called once the log is there. @throws the file system's error. */
export function setOpenMark(file: string): void {
  writeFileSync(markOf(file), '');
}

/** To be called before the log goes, or its absence would be taken for a loss. @throws the file system's error. */
export function dropOpenMark(file: string): void {
  rmSync(markOf(file), { force: true });
}
