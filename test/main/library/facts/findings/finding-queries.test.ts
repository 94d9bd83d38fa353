import { describe, expect, it } from 'vitest';
import { findingCounts, findings } from '../../../../../main/library/facts/findings/finding-queries.ts';
import { everything, libraryOfSamples, months, sample, wordsAt } from '../samples.ts';

const library = await libraryOfSamples();
const { db } = library;

describe('findings', () => {
  it('are all there, each with its line and place', () => {
    const found = findings(db, { ...everything, issueId: null, kind: null, sort: 'issue', descending: true });
    const told = months.flatMap((month) => sample(month).issue.findings);
    expect(found.rows.map(({ message }) => message).sort()).toEqual(
      told.map(({ message }) => message).sort(),
    );
    for (const { lines, source: line, at, issueId } of found.rows) {
      const month = issueId.slice(-1).padStart(2, '0');
      const printed = sample(month).text.split('\n')[lines[0] - 1]?.trim() ?? '';
      expect(printed.startsWith(line.replace(/…$/, ''))).toBe(true);
      expect(at).not.toBeNull();
    }
  });

  it('stand in the block that holds their line', () => {
    const request = { ...everything, issueId: '青禾市-2024-6', sort: 'line', descending: false } as const;
    const [sum] = findings(db, { ...request, kind: 'table-sum' }).rows;
    expect(sum?.at).toMatchObject({ document: { docNumber: '青禾政办〔2024〕35号' }, range: null });
    expect(sum?.at && wordsAt(library, sum.at)).toContain('318');
    const [contents] = findings(db, { ...request, kind: 'toc-mismatch' }).rows;
    expect(contents?.at).toMatchObject({ block: 'head', document: { docNumber: '青禾民发〔2024〕17号' } });
  });

  it('are counted by issue and kind', () => {
    const counts = findingCounts(db);
    expect([...new Set(counts.map(({ issue }) => issue))]).toEqual([
      '2024年第8期',
      '2024年第7期',
      '2024年第6期',
    ]);
    for (const { issueId, kind, count } of counts) {
      const { issue } = sample(issueId.slice(-1).padStart(2, '0'));
      expect(count).toBe(issue.findings.filter((finding) => finding.kind === kind).length);
    }
    const told = months.flatMap((month) => sample(month).issue.findings);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(told.length);
  });
});
