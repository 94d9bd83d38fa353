import type { TextRow } from './list.ts';

/** A file of texts ends behind the row that makes it so many characters long. */
const fileLength = 24_000;

/** Rows cut into files, in their order; gives the first row of each, counted from 0. */
export function textFiles(rows: Iterable<TextRow>): { firstRow: number; rows: readonly TextRow[] }[] {
  const files: { firstRow: number; rows: TextRow[] }[] = [];
  let length = fileLength;
  let at = 0;
  for (const row of rows) {
    if (length >= fileLength) {
      files.push({ firstRow: at, rows: [] });
      length = 0;
    }
    files.at(-1)?.rows.push(row);
    length += row[2].length;
    at += 1;
  }
  return files;
}
