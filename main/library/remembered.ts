import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { first } from './rows.ts';

/** What `make` reads out of a library, remembered until the library changes: for what is asked for at every key. */
export function remembered<T>(make: (db: Database) => T): (db: Database) => T {
  const known = new WeakMap<Database, { readonly state: string; readonly value: T }>();
  return (db) => {
    const state = stateOf(db);
    const last = known.get(db);
    if (last?.state === state) return last.value;
    const value = make(db);
    known.set(db, { state, value });
    return value;
  };
}

/** Differs whenever another connection (first number) or this one (second) has changed something in between. */
function stateOf(db: Database): string {
  const others = String(db.pragma('data_version', { simple: true }));
  const own = first(db, z.object({ count: z.number() }), 'SELECT total_changes() AS count');
  return `${others} ${own?.count}`;
}
