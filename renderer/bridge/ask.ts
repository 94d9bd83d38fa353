import type { Bridge, CallName, Failure, Request, Response } from '../../preload/contract.ts';

declare global {
  interface Window {
    readonly gazette: Bridge;
  }
}

/** A call that the main process answered with a failure; `failure` holds the sentence to show. */
class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.zh);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** Makes a call over the bridge. Rejects with {@link CallFailure} when the answer is a failure. */
export async function ask<N extends CallName>(name: N, request: Request<N>): Promise<Response<N>> {
  const outcome = await window.gazette.call(name, request);
  if (!outcome.ok) throw new CallFailure(outcome.failure);
  return outcome.value;
}

/** The failure to tell of, whatever was thrown: an error from elsewhere is one of the program itself. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  return {
    code: 'internal',
    zh: '程序内部出错了。请重新打开试试。',
    en: 'Something went wrong inside the program. Please try opening it again.',
  };
}

/** Whether it failed because there is no library yet: the same as an empty one, the first import makes it. */
export function isNoLibrary(error: unknown): boolean {
  return error instanceof CallFailure && error.failure.code === 'no-library';
}
