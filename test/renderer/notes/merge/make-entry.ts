import type { ImportEntry, ImportReport } from '../../../../preload/contract.ts';

/** An entry of an invented file, changed as a test needs it. */
export function makeEntry(result: ImportEntry['result'], change: Partial<ImportEntry> = {}): ImportEntry {
  return {
    result,
    documentTitle: '青禾市渔港管理办法',
    quote: '应当报告',
    comment: '',
    author: '陈美芳',
    reason: null,
    theirs: null,
    state: null,
    mine: [],
    removedAt: null,
    ...change,
  };
}

export function reportOf(...entries: readonly ImportEntry[]): ImportReport {
  return { format: 'gazette', entries };
}
