/**
 * `npm test`: types, lint, boundaries, build, unit and end-to-end tests, one after another, all of them even when one fails.
 * Ends with a line `N passed, N failed, N skipped` and exits with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installPackages, mayInstall } from './apt.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { thisHost } from './packaging/tools/host.ts';
import { check, readPlaywrightReport, readVitestReport, suite, summary, type Tally } from './test-reports.ts';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out/test-results');
const vitestReport = path.join(results, 'unit.json');
const playwrightReport = path.join(results, 'e2e.json');

/** Runs one of the project's own tools, its output going straight to the terminal; gives whether it succeeded. */
function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const bin = path.join(root, 'node_modules/.bin', command);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport };
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

async function endToEnd(): Promise<Tally> {
  const browser = await ensureBrowser();
  if (!browser.ok) {
    console.error(`${browser.failure.zh}\n${browser.failure.en}`);
    return check('end-to-end tests: no browser', false);
  }
  if (!run('corpus', 'node', ['build/corpus.ts'])) return check('corpus', false);
  const ok = run('end-to-end tests', 'playwright', ['test', '--config', 'build/playwright.config.ts']);
  return suite('end-to-end tests', ok, readPlaywrightReport(playwrightReport));
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tallies: Tally[] = [
  check('types', run('types', 'tsc', ['--noEmit'])),
  check('lint', run('lint', 'biome', ['check', '.'])),
  check('dead code', run('dead code', 'knip', ['--config', 'build/knip.json'])),
  check(
    'boundaries',
    run('boundaries', 'depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      'main',
      'preload',
      'renderer',
      'build',
      'test',
    ]),
  ),
];
// The tests of packing take what was built, and compile the installers where there is a compiler.
tallies.push(check('build', run('build', 'node', ['build/build.ts'])));
if (!thisHost().hasCommand('makensis') && mayInstall()) installPackages(['nsis']);
const unitOk = run('unit tests', 'vitest', [
  'run',
  '--config',
  'build/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
tallies.push(suite('unit tests', unitOk, readVitestReport(vitestReport)));
tallies.push(await endToEnd());

console.log(`\n${summary(tallies)}`);
process.exitCode = tallies.every((tally) => tally.failed.length === 0) ? 0 : 1;
