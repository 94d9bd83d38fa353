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
import { toolScript } from './tool-script.ts';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out/test-results');
const vitestReport = path.join(results, 'unit.json');
const playwrightReport = path.join(results, 'e2e.json');

/** Runs a script by Node, its output going straight to the terminal; gives whether it succeeded. */
function run(title: string, script: string, args: readonly string[] = []): boolean {
  console.log(`\n── ${title}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport };
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env }).status === 0;
}

async function endToEnd(): Promise<Tally> {
  const browser = await ensureBrowser();
  if (!browser.ok) {
    console.error(`${browser.failure.zh}\n${browser.failure.en}`);
    return check('end-to-end tests: no browser', false);
  }
  if (!run('corpus', 'build/corpus.ts')) return check('corpus', false);
  const ok = run('end-to-end tests', toolScript(root, '@playwright/test', 'playwright'), [
    'test',
    '--config',
    'build/playwright.config.ts',
  ]);
  return suite('end-to-end tests', ok, readPlaywrightReport(playwrightReport));
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tallies: Tally[] = [
  check('types', run('types', toolScript(root, 'typescript', 'tsc'), ['--noEmit'])),
  check('lint', run('lint', toolScript(root, '@biomejs/biome', 'biome'), ['check', '.'])),
  check('dead code', run('dead code', toolScript(root, 'knip', 'knip'), ['--config', 'build/knip.json'])),
  check(
    'boundaries',
    run('boundaries', toolScript(root, 'dependency-cruiser', 'depcruise'), [
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
tallies.push(check('build', run('build', 'build/build.ts')));
if (!thisHost().hasCommand('makensis') && mayInstall()) installPackages(['nsis']);
const unitOk = run('unit tests', toolScript(root, 'vitest', 'vitest'), [
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
