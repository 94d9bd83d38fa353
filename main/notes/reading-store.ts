import type Database from 'better-sqlite3';
import type { DocumentLabel, Outcome } from '../../preload/contract.ts';
import { attempt } from './failures.ts';
import type { KeptPlace, PlacesTable } from './places.ts';
import { type ReadingItem, readingList } from './reading-list.ts';

/** The reading list and what was read; every change is on the disk when its method returns, and gives the list. */
export interface ReadingStore {
  list(): Outcome<readonly ReadingItem[]>;
  add(document: DocumentLabel): Outcome<readonly ReadingItem[]>;
  markRead(documentId: string, read: boolean): Outcome<readonly ReadingItem[]>;
  remove(documentId: string): Outcome<readonly ReadingItem[]>;
  restore(documentId: string): Outcome<readonly ReadingItem[]>;
  arrange(documentIds: readonly string[]): Outcome<readonly ReadingItem[]>;
  /** Where reading stopped in a document; `null` when it was never opened. */
  reached(documentId: string): Outcome<KeptPlace | null>;
  recent(limit: number, isShown: (documentId: string) => boolean): Outcome<readonly KeptPlace[]>;
  opened(documentIds: readonly string[]): Outcome<readonly string[]>;
}

export function readingStore(db: Database.Database, places: PlacesTable): ReadingStore {
  const list = readingList(db);

  function changed(change: (now: Date) => void): Outcome<readonly ReadingItem[]> {
    return attempt(
      db.transaction(() => {
        change(new Date());
        return list.all();
      }),
    );
  }

  return {
    list: () => attempt(() => list.all()),
    add: (document) => changed((now) => list.add(document, now)),
    markRead: (documentId, read) => changed((now) => list.markRead(documentId, read, now)),
    remove: (documentId) => changed((now) => list.remove(documentId, now)),
    restore: (documentId) => changed(() => list.restore(documentId)),
    arrange: (documentIds) => changed(() => list.arrange(documentIds)),
    reached: (documentId) => attempt(() => places.kept(documentId)),
    recent: (limit, isShown) => attempt(() => places.recent(limit, isShown)),
    opened: (documentIds) => attempt(() => places.opened(documentIds)),
  };
}
