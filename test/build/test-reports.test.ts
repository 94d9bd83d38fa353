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
    expect(check('types', false)).toEqual({
      passed: 0,
      failed: [{ name: 'types', reason: '' }],
      skipped: [],
    });
  });

  it('counts a runner that broke off without a failing test as a failure', () => {
    const green = { passed: 3, failed: [], skipped: [] };
    expect(suite('unit tests', true, green)).toEqual(green);
    expect(suite('unit tests', false, green).failed).toEqual([
      { name: 'unit tests did not run to its end', reason: '' },
    ]);
    const failed = [{ name: 'a', reason: '' }];
    expect(suite('unit tests', false, { ...green, failed }).failed).toEqual(failed);
  });

  it('ends with the three sums on a line of their own, after the names', () => {
    const failed = [{ name: 'a', reason: '' }];
    const tallies = [check('types', true), { passed: 2, failed, skipped: ['b'] }];
    expect(summary(tallies)).toBe('skipped: b\nFAILED: a\n3 passed, 1 failed, 1 skipped');
  });

  it('says below a name why it failed: the first lines, without colours', () => {
    const reason = `\u001b[31mexpected 1 to be 2\u001b[39m\n\n${'    at somewhere\n'.repeat(40)}`;
    const lines = summary([{ passed: 0, failed: [{ name: 'a', reason }], skipped: [] }]).split('\n');
    expect(lines.slice(0, 3)).toEqual(['FAILED: a', '    expected 1 to be 2', '        at somewhere']);
    expect(lines).toHaveLength(14);
  });

  it('reads what Vitest reports, and a file of tests that did not even load', () => {
    const tests = (...statuses: string[]) =>
      statuses.map((status) => ({
        fullName: `a ${status} test`,
        status,
        failureMessages: status === 'failed' ? ['expected 1', 'to be 2'] : [],
      }));
    const report = {
      testResults: [
        { name: 'one.test.ts', status: 'failed', assertionResults: tests('passed', 'failed', 'skipped') },
        { name: 'broken.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    };
    expect(readVitestReport(file(report))).toEqual({
      passed: 1,
      failed: [
        { name: 'a failed test', reason: 'expected 1\nto be 2' },
        { name: 'broken.test.ts', reason: 'SyntaxError' },
      ],
      skipped: ['a skipped test'],
    });
  });

  it('reads what Playwright reports, suites within suites', () => {
    const errors = (status: string) => (status === 'unexpected' ? [{ message: 'waited in vain' }] : []);
    const spec = (title: string, status: string) => ({
      title,
      tests: [{ status, results: [{ errors: [] }, { errors: errors(status) }] }],
    });
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
      failed: [{ name: 'a.spec.ts: inner: breaks', reason: 'waited in vain' }],
      skipped: ['a.spec.ts: waits'],
    });
  });

  it('takes a report that is not there for none', () => {
    const nothing = { passed: 0, failed: [], skipped: [] };
    expect(readVitestReport('/none.json')).toEqual(nothing);
    expect(readPlaywrightReport('/none.json')).toEqual(nothing);
  });
});
