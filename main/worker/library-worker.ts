/** The worker thread's entry: one thread does all SQLite work, so that the window never waits on it. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import {
  type Emit,
  type FromWorker,
  toWorkerSchema,
  type WorkerHandlers,
  workerDataSchema,
} from './calls.ts';
import { calmWatch } from './calm.ts';
import { libraryHandlers } from './library-handlers.ts';
import { libraryShelf } from './library-shelf.ts';
import { lookForNotes, noteDocuments, notedDocuments, notesHandlers } from './notes-handlers.ts';
import { notesShelf } from './notes-shelf.ts';
import { readingHandlers } from './reading-handlers.ts';
import { serve } from './serve.ts';

const port = parentPort;
if (port === null) throw new Error('library-worker.ts runs as a worker thread only');

const tell = (message: FromWorker): void => port.postMessage(message);
const report = (line: string): void => tell({ kind: 'report', line });

const { libraryFile, bundledLibrary, catalogueFolder, notesFile, userName } =
  workerDataSchema.parse(workerData);
const hasBundled = bundledLibrary !== null && existsSync(bundledLibrary);
const files = { own: libraryFile, bundled: hasBundled ? bundledLibrary : null };
const shelf = libraryShelf(files);
const notes = notesShelf(notesFile, noteDocuments(shelf), userName);
const opened = notes.current();
if (!opened.ok) report(`notes: ${opened.failure.en}`);
else if (opened.value.notice !== null) report(`notes: ${opened.value.notice.en}`);

const closing = new AbortController();
const calm = calmWatch(closing.signal);
const underWay = new Set<Promise<void>>();
const emit: Emit = (name, event) => port.postMessage({ kind: 'event', name, event });

const handlers: WorkerHandlers = {
  ...libraryHandlers({
    shelf,
    files,
    catalogueFolder,
    noted: notedDocuments(notes),
    emit,
    onChange: () => lookForNotes(notes, report),
    report,
    closing: closing.signal,
    calm: calm.moment,
  }),
  ...notesHandlers(notes),
  ...readingHandlers(notes, shelf),
};

async function answer(id: number, name: string, request: unknown): Promise<void> {
  tell({ kind: 'answer', id, outcome: await serve(handlers, name, request, report) });
}

async function close(): Promise<void> {
  closing.abort();
  await Promise.all(underWay);
  shelf.close();
  const closed = notes.close();
  if (!closed.ok) report(`notes: ${closed.failure.en}`);
  port?.close();
}

port.on('message', (data: unknown) => {
  const message = toWorkerSchema.parse(data);
  if (message.kind === 'close') {
    void close();
    return;
  }
  calm.stir();
  const answering = answer(message.id, message.name, message.request);
  underWay.add(answering);
  void answering.finally(() => {
    underWay.delete(answering);
    calm.stir();
  });
});
