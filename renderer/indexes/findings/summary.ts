import type { FindingCount } from '../../../preload/contract-records.ts';

/** Counts added up: by issue in their order, by kind the most frequent first. */
export interface FindingSummary {
  readonly issues: readonly Omit<FindingCount, 'kind'>[];
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly total: number;
}

/** @param issueId whose kinds are counted, `null` for all issues */
export function summaryOf(counts: readonly FindingCount[], issueId: string | null): FindingSummary {
  const issues = Map.groupBy(counts, (count) => count.issueId);
  const kinds = Map.groupBy(
    counts.filter((count) => issueId === null || count.issueId === issueId),
    ({ kind }) => kind,
  );
  return {
    issues: [...issues].flatMap(([id, ofIssue]) =>
      ofIssue.slice(0, 1).map(({ issue, city }) => ({ issueId: id, issue, city, count: sum(ofIssue) })),
    ),
    kinds: [...kinds]
      .map(([kind, ofKind]) => ({ kind, count: sum(ofKind) }))
      .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1)),
    total: sum(counts),
  };
}

function sum(counts: readonly FindingCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
