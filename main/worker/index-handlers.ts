import type { Outcome } from '../../preload/contract.ts';
import type { IndexCalls } from '../../preload/contract-indexes.ts';
import { numbers, series } from '../library/facts/numbers/number-queries.ts';
import { months, timeline } from '../library/facts/timeline/timeline-queries.ts';
import { tasks, units } from '../library/facts/units/unit-queries.ts';
import type { Library } from '../library/store.ts';
import type { WorkerHandlers } from './calls.ts';

/** Lets a question read the library; `null` is answered as `not-found`. */
export type ReadLibrary = <T>(answer: (library: Library) => T | null | Promise<T>) => Promise<Outcome<T>>;

/** Answers everything that is asked of the indexes. */
export function indexHandlers(read: ReadLibrary): Pick<WorkerHandlers, keyof IndexCalls> {
  return {
    'indexes.units': (request) => read(({ db }) => units(db, request)),
    'indexes.tasks': (request) => read(({ db }) => tasks(db, request)),
    'indexes.timeline': (request) => read(({ db }) => timeline(db, request)),
    'indexes.months': (request) => read(({ db }) => months(db, request)),
    'indexes.series': (request) => read(({ db }) => series(db, request)),
    'indexes.numbers': (request) => read(({ db }) => numbers(db, request)),
  };
}
