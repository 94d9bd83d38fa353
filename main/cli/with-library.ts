import { openLibrary } from '../library/open.ts';
import type { Library } from '../library/store.ts';
import type { ExitCode } from './exit-codes.ts';
import { sayFailure } from './output.ts';

/** Opens the library, lets `work` use it and closes it again; says what is wrong when it cannot be opened. */
export async function withLibrary(
  file: string,
  work: (library: Library) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const library = openLibrary(file);
  if (!library.ok) return sayFailure(library.failure);
  try {
    return await work(library.value);
  } finally {
    library.value.db.close();
  }
}
