/** One kind of tally for the checks and the two test runners, whose JSON reports are read here. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Failure {
  /** Full name of the test, or of the check. */
  readonly name: string;
  /** What its runner says of it; empty where it only failed. */
  readonly reason: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: readonly Failure[];
  /** Full names. */
  readonly skipped: readonly string[];
}

const nothing: Tally = { passed: 0, failed: [], skipped: [] };

/** A check that only succeeds or fails, such as the linter. */
export function check(name: string, ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? [] : [{ name, reason: '' }], skipped: [] };
}

/** A runner that failed although no test did (a crash, a set-up that threw) still counts as a failure. */
export function suite(name: string, ok: boolean, tally: Tally): Tally {
  const silent = !ok && tally.failed.length === 0;
  return silent ? { ...tally, failed: [{ name: `${name} did not run to its end`, reason: '' }] } : tally;
}

/** Enough for an assertion and the example that a property test found. */
const reasonLines = 12;

/** A failure by name, below it the first lines of what its runner says, indented. */
function told({ name, reason }: Failure): string {
  const lines = stripVTControlCharacters(reason)
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [`FAILED: ${name}`, ...lines.slice(0, reasonLines).map((line) => `    ${line}`)].join('\n');
}

/** What was skipped and what failed by name and why, then `N passed, N failed, N skipped` on a line of its own. */
export function summary(tallies: readonly Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.flatMap((tally) => tally.failed);
  const skipped = tallies.flatMap((tally) => tally.skipped);
  return [
    ...skipped.map((name) => `skipped: ${name}`),
    ...failed.map(told),
    `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ].join('\n');
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** The report of Vitest's `json` reporter; a missing file gives an empty tally. */
export function readVitestReport(file: string): Tally {
  const report = vitestSchema.safeParse(readJson(file));
  if (!report.success) return nothing;
  const tests = report.data.testResults.flatMap((suite) => suite.assertionResults);
  const broken = report.data.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [
      ...tests
        .filter((test) => test.status === 'failed')
        .map((test) => ({ name: test.fullName, reason: test.failureMessages.join('\n') })),
      ...broken.map((suite) => ({ name: suite.name, reason: suite.message ?? '' })),
    ],
    skipped: tests
      .filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
      .map((test) => test.fullName),
  };
}

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z
        .array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) }))
        .default([]),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: z.infer<typeof specSchema>[];
  readonly suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({ suites: z.array(suiteSchema) });

interface NamedTest extends Failure {
  readonly status: string;
}

/** The tests of a suite and of those within it, each under the titles of all the suites around it. */
function testsOf(suite: Suite, around = ''): NamedTest[] {
  const prefix = `${around}${suite.title}: `;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ status, results }) => {
      const errors = results.at(-1)?.errors ?? [];
      const reason = errors.map((error) => error.message).join('\n');
      return { name: `${prefix}${spec.title}`, status, reason };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, prefix))];
}

/** The report of Playwright's `json` reporter; a missing file gives an empty tally. */
export function readPlaywrightReport(file: string): Tally {
  const report = playwrightSchema.safeParse(readJson(file));
  if (!report.success) return nothing;
  const tests = report.data.suites.flatMap((suite) => testsOf(suite));
  const having = (status: string) => tests.filter((test) => test.status === status);
  return {
    passed: having('expected').length + having('flaky').length,
    failed: having('unexpected').map(({ name, reason }) => ({ name, reason })),
    skipped: having('skipped').map(({ name }) => name),
  };
}
