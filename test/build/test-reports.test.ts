import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check, readPlaywrightReport, readVitestReport, suite, summary } from '../../build/test-reports.ts';

function file(content: unknown): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const report = path.join(folder, 'report.json');
  writeFileSync(report, JSON.stringify(content));
  return report;
}

describe('the tally of npm test', () => {
  it('counts a check that succeeded as passed and one that failed by its name', () => {
    expect(check('types', true)).toEqual({ passed: 1, failed: [], skipped: [] });
    expect(check('types', false)).toEqual({ passed: 0, failed: ['types'], skipped: [] });
  });

  it('counts a runner that broke off without a failing test as a failure', () => {
    const green = { passed: 3, failed: [], skipped: [] };
    expect(suite('unit tests', true, green)).toEqual(green);
    expect(suite('unit tests', false, green).failed).toEqual(['unit tests did not run to its end']);
    expect(suite('unit tests', false, { ...green, failed: ['a'] }).failed).toEqual(['a']);
  });

  it('ends with the three sums on a line of their own, after the names', () => {
    const tallies = [check('types', true), { passed: 2, failed: ['a'], skipped: ['b'] }];
    expect(summary(tallies)).toBe('skipped: b\nFAILED: a\n3 passed, 1 failed, 1 skipped');
  });

  it('reads what Vitest reports, and a file of tests that did not even load', () => {
    const tests = (...statuses: string[]) =>
      statuses.map((status) => ({ fullName: `a ${status} test`, status }));
    const report = {
      testResults: [
        { name: 'one.test.ts', status: 'failed', assertionResults: tests('passed', 'failed', 'skipped') },
        { name: 'broken.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    };
    expect(readVitestReport(file(report))).toEqual({
      passed: 1,
      failed: ['a failed test', 'broken.test.ts'],
      skipped: ['a skipped test'],
    });
  });

  it('reads what Playwright reports, suites within suites', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const report = {
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('reads', 'expected'), spec('waits', 'skipped')],
          suites: [{ title: 'inner', specs: [spec('breaks', 'unexpected')] }],
        },
      ],
    };
    expect(readPlaywrightReport(file(report))).toEqual({
      passed: 1,
      failed: ['a.spec.ts: inner: breaks'],
      skipped: ['a.spec.ts: waits'],
    });
  });

  it('takes a report that is not there for none', () => {
    const nothing = { passed: 0, failed: [], skipped: [] };
    expect(readVitestReport('/none.json')).toEqual(nothing);
    expect(readPlaywrightReport('/none.json')).toEqual(nothing);
  });
});
