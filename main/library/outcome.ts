import type { Failure, FailureCode, Outcome } from '../../preload/contract.ts';

/** A success that carries its value. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A failure with its code and its sentence for people in both languages. */
export function fail(
  code: FailureCode,
  zh: string,
  en: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, zh, en } };
}
