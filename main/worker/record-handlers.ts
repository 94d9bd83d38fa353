import type { RecordCalls } from '../../preload/contract-records.ts';
import { diarists, diary } from '../library/facts/diary/diary-queries.ts';
import { findingCounts, findings } from '../library/facts/findings/finding-queries.ts';
import { people } from '../library/facts/people/people-queries.ts';
import { indicators, statistics } from '../library/facts/statistics/statistics-queries.ts';
import type { WorkerHandlers } from './calls.ts';
import type { ReadLibrary } from './index-handlers.ts';

/** Answers what is asked of the issues' own lists and of the importer's findings. */
export function recordHandlers(read: ReadLibrary): Pick<WorkerHandlers, keyof RecordCalls> {
  return {
    'indexes.people': (request) => read(({ db }) => people(db, request)),
    'indexes.diarists': (request) => read(({ db }) => diarists(db, request)),
    'indexes.diary': (request) => read(({ db }) => diary(db, request)),
    'indexes.indicators': (request) => read(({ db }) => indicators(db, request)),
    'indexes.statistics': (request) => read(({ db }) => statistics(db, request)),
    'indexes.findings': (request) => read(({ db }) => findings(db, request)),
    'indexes.findingCounts': () => read(({ db }) => findingCounts(db)),
  };
}
