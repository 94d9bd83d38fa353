import type {
  Bridge,
  CallName,
  EventName,
  Events,
  Failure,
  Outcome,
  Request,
  Response,
} from '../../preload/contract.ts';

type Answers = { readonly [N in CallName]?: (request: Request<N>) => Response<N> | Failure };

interface FakeBridge extends Bridge {
  /** Sends an event to whoever listens. */
  emit<N extends EventName>(name: N, event: Events[N]): void;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'zh' in answer;
}

/** Puts a bridge on `window` that answers as told; a call that it was not told of fails as `not-found`. */
export function installBridge(answers: Answers): FakeBridge {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const bridge: FakeBridge = {
    async call<N extends CallName>(name: N, request: Request<N>): Promise<Outcome<Response<N>>> {
      const answer: ((request: Request<N>) => Response<N> | Failure) | undefined = answers[name];
      if (!answer) return { ok: false, failure: { code: 'not-found', zh: `没有 ${name}`, en: `No ${name}` } };
      const value = answer(request);
      return isFailure(value) ? { ok: false, failure: value } : { ok: true, value };
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => void set.delete(listener);
    },
    emit(name, event) {
      // Each set holds only listeners of its own event.
      for (const listener of listeners.get(name) ?? []) Reflect.apply(listener, undefined, [event]);
    },
  };
  Object.assign(globalThis, { window: { gazette: bridge } });
  return bridge;
}
