import type { ValidityState } from '../../../preload/contract.ts';

/** The days that a document gives for itself, `YYYY-MM-DD`; `null` where it gives none. */
export interface OwnDays {
  readonly signedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

/** What another document that is held does to this one. */
export interface Change {
  /** `amends` also stands for the repeal of single articles. */
  readonly kind: 'repeals' | 'amends' | 'extends';
  /** From when on; `null` where neither that document nor its issue gives a day: then it counts on every day. */
  readonly from: string | null;
  /** The new last day that an extension names. */
  readonly until: string | null;
}

/**
 * The state on a day, from what the documents say and nothing else. A document that says neither from when nor until
 * when it applies, and that nothing held changes, is `unknown`; so is one that only says until when, before its signing.
 */
export function stateOn(day: string, own: OwnDays, changes: readonly Change[]): ValidityState {
  const acting = changes.filter(({ from }) => from === null || from <= day);
  if (acting.some(({ kind }) => kind === 'repeals')) return 'repealed';
  const last = lastDay(own, acting);
  if (last !== null && day > last) return 'expired';
  if (own.effectiveFrom !== null && day < own.effectiveFrom) return 'not-yet';
  if (acting.some(({ kind }) => kind === 'amends')) return 'amended';
  if (own.effectiveFrom !== null) return 'in-force';
  const runs = last !== null && own.signedOn !== null && own.signedOn <= day;
  return runs ? 'in-force' : 'unknown';
}

/** The last day that it applies, as extended by what acts already. */
function lastDay({ expiresOn }: OwnDays, acting: readonly Change[]): string | null {
  const extended = acting.flatMap(({ until }) => until ?? []);
  return [expiresOn, ...extended].reduce(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
}
