import type { Outcome } from '../../preload/contract.ts';
import { machineFailure } from '../library/machine-failure.ts';
import { fail } from '../library/outcome.ts';
import { isWorkerCall, type WorkerCall, type WorkerHandlers, workerSchemas } from './calls.ts';

/** A call that takes longer, in ms, is worth a line in the log. */
const slow = 100;

/** Checks a call, answers it, and reports when it was slow or failed inside. Never rejects. */
export async function serve(
  handlers: WorkerHandlers,
  name: string,
  request: unknown,
  report: (line: string) => void,
): Promise<Outcome<unknown>> {
  const began = performance.now();
  try {
    if (isWorkerCall(name)) return await answer(handlers, name, request);
    return fail('bad-request', `程序里没有“${name}”这项功能。`, `There is no call “${name}”.`);
  } catch (error) {
    report(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return machineFailure(error);
  } finally {
    const took = performance.now() - began;
    if (took > slow) report(`${name} took ${Math.round(took)} ms`);
  }
}

async function answer<N extends WorkerCall>(
  handlers: WorkerHandlers,
  name: N,
  request: unknown,
): Promise<Outcome<unknown>> {
  const schema = workerSchemas[name];
  const checked = schema.safeParse(request);
  if (checked.success) return handlers[name](checked.data);
  return fail('bad-request', '传给程序的内容不合要求。', `The request of ${name} is not well formed.`);
}
