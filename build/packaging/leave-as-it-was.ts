import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/**
 * Lets `use` work in a folder and takes away what it added: files of one kind are not to get into the next. What was
 * there before is not guarded.
 */
export async function leaveAsItWas<T>(folder: string, use: () => Promise<T>): Promise<T> {
  const before = new Set(namesIn(folder));
  try {
    return await use();
  } finally {
    for (const name of namesIn(folder).filter((one) => !before.has(one)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
