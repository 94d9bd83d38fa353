import { z } from 'zod';
import type {
  Calls,
  EventName,
  Events,
  ImportAnswer,
  Outcome,
  Request,
  Response,
} from '../../preload/contract.ts';
import { keptBackup, requestSchemas } from '../ipc/schemas.ts';
import type { ExportedNotes } from '../notes/index.ts';

/** Answered in the main process: they need Electron. */
type AnsweredInMain =
  | 'app.info'
  | 'app.takeLink'
  | 'app.saveText'
  | 'print.preview'
  | 'print.pdf'
  | 'print.paper'
  | 'library.import'
  | 'library.importOpened'
  | 'notes.chooseFile'
  | 'notes.export'
  | 'notes.saveAll'
  | 'notes.bringBack';

/** What the main process may ask the worker thread. */
type WorkerCalls = Omit<Calls, AnsweredInMain> & {
  /** Adds these files, issues or packs of them; emits `import.progress`, `copy.progress` and `library.changed`. */
  'library.addFiles': {
    readonly request: { readonly paths: readonly string[] };
    readonly response: ImportAnswer;
  };
  /** What `notes.export` writes. */
  'notes.saveAllTo': {
    readonly request: { readonly path: string };
    readonly response: Response<'notes.saveAll'>;
  };
  'notes.bringBackFrom': {
    readonly request: { readonly path: string };
    readonly response: Response<'notes.bringBack'>;
  };
  /** What `notes.bringBack` does with a backup that the program made by itself. */
  'notes.bringBackKept': {
    readonly request: { readonly backup: string };
    readonly response: Response<'notes.bringBack'>;
  };
  'notes.exported': { readonly request: Request<'notes.export'>; readonly response: ExportedNotes };
};

export type WorkerCall = keyof WorkerCalls;
export type WorkerRequest<N extends WorkerCall> = WorkerCalls[N]['request'];
export type WorkerResponse<N extends WorkerCall> = WorkerCalls[N]['response'];

export type WorkerHandlers = {
  readonly [N in WorkerCall]: (request: WorkerRequest<N>) => Promise<Outcome<WorkerResponse<N>>>;
};

const {
  'app.info': _info,
  'app.takeLink': _link,
  'app.saveText': _save,
  'print.preview': _preview,
  'print.pdf': _pdf,
  'print.paper': _paper,
  'library.import': _import,
  'library.importOpened': _importOpened,
  'notes.chooseFile': _chooseFile,
  'notes.export': exportSchema,
  'notes.saveAll': _saveAll,
  'notes.bringBack': _bringBack,
  ...contractSchemas
} = requestSchemas;

const onePath = z.strictObject({ path: z.string().min(1) });

/** Checks what arrives in the worker. */
export const workerSchemas: { readonly [N in WorkerCall]: z.ZodType<WorkerRequest<N>> } = {
  ...contractSchemas,
  'notes.exported': exportSchema,
  'notes.saveAllTo': onePath,
  'notes.bringBackFrom': onePath,
  'notes.bringBackKept': keptBackup,
  'library.addFiles': z.strictObject({ paths: z.array(z.string().min(1)) }),
};

/** What the worker thread is started with. */
export const workerDataSchema = z.object({
  libraryFile: z.string(),
  /** The library that came with the program; `null` when there is none. */
  bundledLibrary: z.string().nullable(),
  catalogueFolder: z.string(),
  notesFile: z.string(),
  /** What the system calls the person. */
  userName: z.string(),
});
export type WorkerData = z.infer<typeof workerDataSchema>;

/** Main process → worker. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.int(), name: z.string(), request: z.unknown() }),
  /** Close the databases and end. */
  z.object({ kind: z.literal('close') }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** Worker → main process. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome<unknown> }
  | { [N in EventName]: { readonly kind: 'event'; readonly name: N; readonly event: Events[N] } }[EventName]
  /** A line for the log: a call that took long, a note on the notes' file. */
  | { readonly kind: 'report'; readonly line: string };

/** Tells everybody who listens. */
export type Emit = <N extends EventName>(name: N, event: Events[N]) => void;

export function isWorkerCall(name: string): name is WorkerCall {
  return Object.hasOwn(workerSchemas, name);
}
