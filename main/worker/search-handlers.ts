import type { Outcome } from '../../preload/contract.ts';
import { searchLibrary, suggestInstead } from '../library/search/answer.ts';
import type { Noted } from '../library/search/conditions.ts';
import { searchDocument, searchMarks } from '../library/search/in-document.ts';
import type { Library } from '../library/store.ts';
import type { WorkerHandlers } from './calls.ts';

/** Kept searches are a person's own and lie with the notes. */
export type AskedOfLibrary = 'search.run' | 'search.suggest' | 'search.document' | 'search.marks';

type Read = <T>(answer: (library: Library) => T | null | Promise<T>) => Promise<Outcome<T>>;

/** Answers searches. */
export function searchHandlers(read: Read, noted: Noted): Pick<WorkerHandlers, AskedOfLibrary> {
  return {
    'search.run': (request) => read((library) => searchLibrary(library, request, noted)),
    'search.suggest': (request) => read((library) => suggestInstead(library, request, noted)),
    'search.document': (request) => read((library) => searchDocument(library, request)),
    'search.marks': (request) => read(({ db }) => searchMarks(db, request)),
  };
}
