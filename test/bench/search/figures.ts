import type { AskedQuery } from './queries.ts';

/** What 50, 95 and 99 of a hundred queries do not exceed, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What one engine takes at one size. */
export interface EngineFigures {
  readonly engine: string;
  readonly issues: number;
  /** Adding all issues one by one, in milliseconds, the making of the corpus left out. */
  readonly build: number;
  /** The index in the file without the texts; `null` without a file. */
  readonly bytes: number | null;
  /** From opening to the first answer in a fresh process, the slowest of three, in milliseconds. */
  readonly first: number;
  /** Resident after all queries, in bytes: above a process that does nothing, and above one that loaded the modules. */
  readonly memory: { readonly aboveEmpty: number; readonly aboveLoaded: number };
  readonly all: Latency;
  readonly byKind: Readonly<Record<string, Latency>>;
  readonly recall: number;
  readonly precision: number;
  /** Queries that gave exactly what the scan gives. */
  readonly exact: number;
  /** One issue more, and taken out again, in milliseconds. */
  readonly add: number;
  readonly remove: number;
}

/** Of times that belong to queries in the same order. */
export function latencies(
  queries: readonly AskedQuery[],
  times: readonly number[],
): Pick<EngineFigures, 'all' | 'byKind'> {
  const byKind = Map.groupBy(queries.keys(), (at) => queries[at]?.kind ?? '');
  const of = [...byKind].map(
    ([kind, places]) => [kind, latency(places.map((at) => times[at] ?? 0))] as const,
  );
  return { all: latency(times), byKind: Object.fromEntries(of) };
}

function latency(times: readonly number[]): Latency {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** How many of the true ids were found, and how many of the found are true, over all queries together. */
export function exactness(
  found: readonly (readonly number[])[],
  truth: readonly (readonly number[])[],
): Pick<EngineFigures, 'recall' | 'precision' | 'exact'> {
  let [right, given, wanted, exact] = [0, 0, 0, 0];
  for (const [at, ids] of found.entries()) {
    const true_ = new Set(truth[at]);
    const hits = ids.filter((id) => true_.has(id)).length;
    right += hits;
    given += ids.length;
    wanted += true_.size;
    exact += Number(hits === ids.length && hits === true_.size);
  }
  return { recall: right / wanted, precision: right / given, exact };
}
