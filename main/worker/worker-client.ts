import { Worker } from 'node:worker_threads';
import type { EventName, Events, Outcome } from '../../preload/contract.ts';
import type { FromWorker, ToWorker, WorkerCall, WorkerData, WorkerRequest, WorkerResponse } from './calls.ts';

/** Called for every event of the worker. */
type EventListener = <N extends EventName>(name: N, event: Events[N]) => void;

/** The library and the notes as the main process sees them. */
export interface LibraryWorker {
  /** Never rejects: a worker that dies answers `internal`, and the next call starts a new one. */
  call<N extends WorkerCall>(name: N, request: WorkerRequest<N>): Promise<Outcome<WorkerResponse<N>>>;
  /** Gives a function that ends the subscription. */
  onEvent(listener: EventListener): () => void;
  /** Closes the databases and ends the thread; what is under way is answered first, an import stops behind its file. */
  close(): Promise<void>;
}

type Pending = Map<number, (outcome: Outcome<unknown>) => void>;

const died = {
  ok: false,
  failure: {
    code: 'internal',
    zh: '程序内部出错，请再试一次。',
    en: 'Something went wrong inside the program; please try again.',
  },
} as const;

/**
 * Starts the worker thread at `entry`. `report` gets lines for the log: slow calls, faults, what was found wrong when
 * the notes were opened.
 */
export function startWorker(
  entry: URL,
  data: WorkerData,
  report: (line: string) => void = () => undefined,
): LibraryWorker {
  const pending: Pending = new Map();
  const listeners = new Set<EventListener>();
  let lastId = 0;
  let running: Worker | null = null;
  let closed = false;

  function worker(): Worker {
    if (running !== null) return running;
    const started = new Worker(entry, { workerData: data });
    started.on('message', receive);
    started.on('error', (error) => report(`worker: ${error instanceof Error ? error.stack : String(error)}`));
    started.on('exit', () => {
      if (running === started) running = null;
      for (const answer of pending.values()) answer(died);
      pending.clear();
    });
    running = started;
    return started;
  }

  function receive(message: FromWorker): void {
    if (message.kind === 'report') report(message.line);
    else if (message.kind === 'answer') settle(message.id, message.outcome);
    else for (const listener of listeners) deliver(listener, message);
  }

  function settle(id: number, outcome: Outcome<unknown>): void {
    pending.get(id)?.(outcome);
    pending.delete(id);
  }

  worker();
  return {
    call(name, request) {
      if (closed) return Promise.resolve(died);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        pending.set(id, (outcome) => resolve(isOutcomeOf(name, outcome) ? outcome : died));
        send(worker(), { kind: 'call', id, name, request });
      });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      const ending = running;
      if (ending === null) return Promise.resolve();
      return new Promise((resolve) => {
        ending.once('exit', () => resolve());
        send(ending, { kind: 'close' });
      });
    },
  };
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function deliver(listener: EventListener, message: Extract<FromWorker, { kind: 'event' }>): void {
  if (message.name === 'import.progress') listener(message.name, message.event);
  else listener(message.name, message.event);
}

/** Both ends are of one build and the handlers are typed by the call: what is left to check is the envelope. */
function isOutcomeOf<N extends WorkerCall>(
  _name: N,
  outcome: Outcome<unknown>,
): outcome is Outcome<WorkerResponse<N>> {
  return outcome.ok ? 'value' in outcome : 'failure' in outcome;
}
