import type { Rows } from '../../../preload/contract-indexes.ts';
import type { NumberRun } from './runs.ts';

export const numberSorts = ['number', 'state', 'title'] as const;
export type NumberSort = (typeof numberSorts)[number];

export interface RunsRequest {
  readonly filter: string;
  readonly sort: NumberSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const states = ['held', 'listed', 'mentioned', 'not-seen'];

/** One page of a series' lines, which are few enough to be sorted here. */
export function pageOfRuns(runs: readonly NumberRun[], request: RunsRequest): Rows<NumberRun> {
  const { filter, sort, descending, offset, limit } = request;
  const kept = runs.filter(({ docNumber, title }) => `${docNumber ?? ''} ${title ?? ''}`.includes(filter));
  const sorted = kept.toSorted((one, other) => {
    const order = compare(one, other, sort);
    return (descending ? -order : order) || one.number - other.number;
  });
  return { total: sorted.length, rows: sorted.slice(offset, offset + limit) };
}

function compare(one: NumberRun, other: NumberRun, sort: NumberSort): number {
  if (sort === 'number') return one.number - other.number;
  if (sort === 'state') return states.indexOf(one.state) - states.indexOf(other.state);
  return (one.title ?? '').localeCompare(other.title ?? '', 'zh-CN');
}
