import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePack } from '../../../../main/library/pack/write-pack.ts';
import { gazetteText } from '../gazette-text.ts';

/** Writes the text of an issue into a folder and gives the file. */
export function issueFile(folder: string, number: number, more = ''): string {
  const file = join(folder, `2024-${number}.txt`);
  writeFileSync(file, gazetteText(number, more));
  return file;
}

/** Makes a pack of files and gives its own; throws when that fails. */
export async function packOf(out: string, ...files: readonly string[]): Promise<string> {
  const outcome = await writePack({ files, out });
  if (!outcome.ok) throw new Error(outcome.failure.en);
  return out;
}
