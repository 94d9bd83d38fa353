import { resolve } from 'node:path';

/**
 * A path as the person typed it, made absolute. `npm run` works in the package's folder and leaves the folder that the
 * person is in in INIT_CWD; a process that only inherits npm's environment is not meant by it.
 */
export function fromCaller(path: string, script: string): string {
  const throughNpm = process.env.npm_lifecycle_event === script;
  return resolve((throughNpm ? process.env.INIT_CWD : undefined) ?? process.cwd(), path);
}
