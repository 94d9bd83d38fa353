/** Libraries of sample issues, some of which are taken for real ones. */
import path from 'node:path';
import { sampleFolder } from '../../../build/corpus-state.ts';
import { buildLibrary } from '../../../main/library/build.ts';

const [june, july] = ['qinghe-2024-06.txt', 'qinghe-2024-07.txt'].map((name) =>
  path.join(sampleFolder, name),
) as [string, string];

async function make(out: string, files: readonly string[], samples: readonly string[]): Promise<string> {
  const outcome = await buildLibrary({ files, samples, out });
  if (!outcome.ok) throw new Error(outcome.failure.en);
  return out;
}

/** One issue that counts as real. */
export const realLibrary = (out: string): Promise<string> => make(out, [june], []);

/** One that counts as real and one sample. */
export const mixedLibrary = (out: string): Promise<string> => make(out, [june, july], [july]);

/** Samples and nothing else. */
export const sampleLibrary = (out: string): Promise<string> => make(out, [june, july], [june, july]);
