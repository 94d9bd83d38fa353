import type { ValidityState } from '../../../preload/contract-validity.ts';
import { fromIso, isoDate, later } from '../../gazette/text/dates.ts';

/** The days that a document gives for itself, `YYYY-MM-DD`; `null` where it gives none. */
export interface OwnDays {
  readonly signedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

/** What another document that is held does to this one. */
export interface Change {
  readonly kind: 'repeals' | 'amends' | 'extends';
  /** Whether it does so to the whole document. */
  readonly whole: boolean;
  /** From when on; `null` where neither that document nor its issue gives a day: then it counts on every day. */
  readonly from: string | null;
  /** The new last day that an extension names. */
  readonly until: string | null;
  /** The time by which an extension puts off the last day, where it names no day. */
  readonly months: number | null;
}

/** A state with what it rests on: a change, or the document's own day; `null` where nothing is said. */
export interface Judgement<C extends Change> {
  readonly state: ValidityState;
  readonly by: C | 'effective' | 'expires' | null;
}

/**
 * The state on a day, from what the documents say and nothing else. A document that says neither from when nor until
 * when it applies, and that nothing held changes, is `unknown`; so is one that only says until when, before its signing.
 *
 * @param changes in the order in which they act
 */
export function judge<C extends Change>(day: string, own: OwnDays, changes: readonly C[]): Judgement<C> {
  // Most papers: nothing is said, and thousands may be asked at a key.
  if (changes.length === 0 && own.effectiveFrom === null && own.expiresOn === null)
    return { state: 'unknown', by: null };
  const acting = changes.filter(({ from }) => from === null || from <= day);
  const repeal = acting.find(({ kind, whole }) => kind === 'repeals' && whole);
  if (repeal !== undefined) return { state: 'repealed', by: repeal };
  const end = lastDay(own.expiresOn, acting);
  if (end !== null && day > end.day) return { state: 'expired', by: end.by };
  if (own.effectiveFrom !== null && day < own.effectiveFrom) return { state: 'not-yet', by: 'effective' };
  const amendment = acting.findLast(({ kind }) => kind !== 'extends');
  if (amendment !== undefined) return { state: 'amended', by: amendment };
  const signed = own.signedOn !== null && own.signedOn <= day;
  if (own.effectiveFrom === null && !(end !== null && signed)) return { state: 'unknown', by: null };
  const extended = own.expiresOn !== null && day > own.expiresOn;
  return { state: 'in-force', by: own.effectiveFrom === null || extended ? (end?.by ?? null) : 'effective' };
}

interface LastDay<C extends Change> {
  readonly day: string;
  readonly by: C | 'expires';
}

/** The last day on which it applies, put off by each extension that acts; never brought forward. */
function lastDay<C extends Change>(expiresOn: string | null, acting: readonly C[]): LastDay<C> | null {
  return acting.reduce<LastDay<C> | null>(
    (end, change) => {
      const day = change.until ?? (end === null ? null : putOff(end.day, change.months));
      return day !== null && (end === null || day > end.day) ? { day, by: change } : end;
    },
    expiresOn === null ? null : { day: expiresOn, by: 'expires' },
  );
}

function putOff(day: string, months: number | null): string | null {
  return months === null ? null : isoDate(later(fromIso(day), { months }));
}
