import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { diarists, diary } from '../../main/library/facts/diary/diary-queries.ts';
import { findingCounts, findings } from '../../main/library/facts/findings/finding-queries.ts';
import { numbers, series } from '../../main/library/facts/numbers/number-queries.ts';
import { people } from '../../main/library/facts/people/people-queries.ts';
import { indicators, statistics } from '../../main/library/facts/statistics/statistics-queries.ts';
import { months, timeline } from '../../main/library/facts/timeline/timeline-queries.ts';
import { tasks, units } from '../../main/library/facts/units/unit-queries.ts';
import { createLibrary, openLibrary, openLibraryForWriting } from '../../main/library/open.ts';
import { addIssue, type Library } from '../../main/library/store.ts';
import { validityOf } from '../../main/library/validity/validity.ts';
import type { Outcome } from '../../preload/contract.ts';
import { daySorts, taskSorts } from '../../preload/contract-indexes.ts';
import { actSorts, findingSorts } from '../../preload/contract-records.ts';
import { mostCited } from './synthetic-issue.ts';
import { busiest, syntheticRecords } from './synthetic-records.ts';

/** What one call of an index page takes. */
export interface IndexSpeed {
  readonly call: string;
  /** How many rows it gives or could give. */
  readonly rows: number;
  /** Of the first run, in milliseconds; later ones find SQLite's pages in memory. */
  readonly first: number;
  /** The least of the runs. */
  readonly least: number;
}

const runs = 5;

/** Measures every call of the index pages, and the validity of the paper that most others change. */
export async function measureIndexes(issues: number): Promise<IndexSpeed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const file = join(folder, 'library.sqlite');
  try {
    createLibrary(file).db.close();
    const library = opened(openLibraryForWriting(file));
    // Filling is not what is measured.
    library.db.pragma('synchronous = OFF');
    for (let at = 0; at < issues; at += 1) {
      const source = { text: '', encoding: 'utf-8', fileName: `${at}.txt`, sha256: '', sample: false };
      await addIssue(library, syntheticRecords(at), source);
    }
    library.db.close();
    const { db } = opened(openLibrary(file));
    const speeds = Object.entries(calls(db)).map(([call, ask]) => measured(call, ask));
    db.close();
    return speeds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Ask = () => number;

function calls(db: Database): Record<string, Ask> {
  const page = { filter: '', offset: 0, limit: 100 };
  const unit = { city: '青禾市', unit: busiest, role: null };
  const days = { kinds: ['signed', 'effective', 'expires', 'deadline'] as const, from: null, to: null };
  const every = { issueId: null, kind: null };
  const asked: Record<string, Ask> = {
    units: () => units(db, page).total,
    'units, filtered': () => units(db, { ...page, filter: '财政' }).total,
    'tasks, filtered': () =>
      tasks(db, { ...unit, ...page, filter: '水', sort: 'document', descending: true }).total,
    months: () => months(db, { ...days, filter: '' }).reduce((sum, { count }) => sum + count, 0),
    'timeline, filtered': () =>
      timeline(db, { ...days, ...page, filter: '管', sort: 'date', descending: false }).total,
    'people, filtered': () => people(db, { ...page, filter: '水利', sort: 'date', descending: true }).total,
    diarists: () => diarists(db, page).total,
    'diary of a year': () => diary(db, { city: '青禾市', name: null, year: 2001 }).length,
    indicators: () => indicators(db, page).total,
    series: () => series(db, page).total,
    'finding counts': () => findingCounts(db).length,
    'findings, filtered': () =>
      findings(db, { ...every, ...page, filter: '不对', sort: 'issue', descending: true }).total,
    'validity of the most changed': () => validityOf(db, mostCited.id, '2030-01-01')?.evidence.length ?? 0,
  };
  for (const sort of taskSorts)
    asked[`tasks by ${sort}`] = () => tasks(db, { ...unit, ...page, sort, descending: false }).total;
  for (const sort of daySorts)
    asked[`timeline by ${sort}`] = () => timeline(db, { ...days, ...page, sort, descending: false }).total;
  for (const sort of actSorts)
    asked[`people by ${sort}`] = () => people(db, { ...page, sort, descending: true }).total;
  for (const sort of findingSorts)
    asked[`findings by ${sort}`] = () => findings(db, { ...every, ...page, sort, descending: true }).total;
  const [indicator] = indicators(db, page).rows;
  if (indicator) asked['one indicator'] = () => statistics(db, indicator).rows.length;
  const [longest] = series(db, page).rows.toSorted((one, other) => other.highest - one.highest);
  if (longest) asked['numbers of a series'] = () => numbers(db, longest).length;
  return asked;
}

function measured(call: string, ask: Ask): IndexSpeed {
  let rows = 0;
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    rows = ask();
    return performance.now() - begun;
  });
  return { call, rows, first: times[0] ?? 0, least: Math.min(...times) };
}

function opened(library: Outcome<Library>): Library {
  if (!library.ok) throw new Error(library.failure.en);
  return library.value;
}
