import type { Note } from '../../../preload/contract.ts';

/** Which notes are meant: those ticked, those that the filter shows, or all. */
export type ScopeName = 'picked' | 'shown' | 'all';

export interface Scope {
  readonly name: ScopeName;
  readonly count: number;
  /** `null` for all that there are. */
  readonly ids: readonly string[] | null;
}

/** The choices that differ, the narrowest first: what a person ticked is what they mean. */
export function scopesOf(
  all: readonly Note[],
  shown: readonly Note[],
  picked: readonly Note[],
): readonly Scope[] {
  return [
    ...(picked.length > 0 && picked.length < shown.length ? [scopeOf('picked', picked)] : []),
    ...(shown.length > 0 && shown.length < all.length ? [scopeOf('shown', shown)] : []),
    { name: 'all', count: all.length, ids: null },
  ];
}

export function scopeOf(name: ScopeName, notes: readonly Note[]): Scope {
  return { name, count: notes.length, ids: notes.map(({ id }) => id) };
}
