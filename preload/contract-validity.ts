/** Whether papers apply, and the sentences that tell it. */
import type { SaidSentence } from './contract-places.ts';

/**
 * Whether a document applies on a day, as far as what is held says so. `amended`: in force, but a document held changes or
 * repeals a part of it. `unknown` is the normal case: most papers do not say.
 */
export type ValidityState = 'not-yet' | 'in-force' | 'amended' | 'expired' | 'repealed' | 'unknown';

export interface Validity {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly state: ValidityState;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  /** What other documents do to it, by the day it acts, then its own sentences in their order. */
  readonly evidence: readonly ValidityEvidence[];
}

/** A sentence that bears on whether a document applies. */
export interface ValidityEvidence extends SaidSentence {
  readonly kind: 'effective' | 'expires' | 'repeals' | 'amends' | 'extends';
  /** Whether it speaks of the whole document or of a part. */
  readonly whole: boolean;
  /** Whether the state rests on it; at most one of a document's sentences does. */
  readonly decides: boolean;
  /** The day that it names or from which it acts; of an extension, the new last day. */
  readonly date: string | null;
}
