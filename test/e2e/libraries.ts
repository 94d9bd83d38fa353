/** The libraries that the tests read, made by the librarian's own command. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The sample issues alone: the same on every machine, whatever lies beside the repository. */
export const samples = path.join(root, 'out/test-results/samples.sqlite');

/** Runs the librarian's command. Throws when it fails. */
export function gazette(...args: readonly string[]): void {
  execFileSync(process.execPath, [path.join(root, 'main/cli/gazette.ts'), ...args], { stdio: 'pipe' });
}

/** Makes `library` of every issue in `folder`. Throws when the command fails. */
export function makeLibrary(folder: string, library: string): void {
  gazette('build', '--from', folder, '--out', library);
}

/** Playwright's global set-up. */
export default function makeSamples(): void {
  makeLibrary(path.join(root, 'assets/issues'), samples);
}
