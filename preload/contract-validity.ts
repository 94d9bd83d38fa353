/**
 * Whether a document applies on a day, as far as what is held says so. `amended`: in force, but a document held changes or
 * repeals a part of it. `unknown` is the normal case: most papers do not say.
 */
export type ValidityState = 'not-yet' | 'in-force' | 'amended' | 'expired' | 'repealed' | 'unknown';
