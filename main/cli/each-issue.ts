import { isPack } from '../library/pack/is-pack.ts';
import { type ReadIssue, readIssue } from '../library/read-issue.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayFailure } from './output.ts';

/**
 * Does the work of a command on the issue of a file, or on each issue of a pack in turn, and gives the greatest of the
 * exit statuses. What cannot be read is told; of a pack that is not sound no issue is worked on.
 *
 * @param work `name` is the file as the person gave it; of an issue in a pack, the file that it was packed from
 */
export async function onEachIssue(
  file: string,
  work: (name: string, issue: ReadIssue) => ExitCode,
): Promise<ExitCode> {
  if (!isPack(file)) {
    const read = await readIssue(file);
    return read.ok ? work(file, read.value) : sayFailure(read.failure);
  }
  // Only packs need SQLite, which takes a while to load.
  const { offersOf } = await import('../library/incoming/offer.ts');
  let greatest: ExitCode = exitCodes.ok;
  for (const offer of offersOf(file, {})) {
    const read = await offer.read();
    const code = read.ok ? work(offer.fileName, read.value) : sayFailure(read.failure, offer.fileName);
    if (code > greatest) greatest = code;
  }
  return greatest;
}
