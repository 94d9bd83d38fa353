import { existsSync } from 'node:fs';
import type { Failure, ImportAnswer, LibraryNotice, LibraryUpdate, Outcome } from '../../preload/contract.ts';
import { addFiles } from '../library/add-files.ts';
import { updateLibrary } from '../library/incoming/update.ts';
import { removeLeftOver } from '../library/new-file.ts';
import { ok } from '../library/outcome.ts';
import { rereadLibrary } from '../library/reread.ts';
import type { Emit } from './calls.ts';
import type { LibraryFiles, LibraryShelf } from './library-shelf.ts';

export interface WritingDesk {
  readonly files: LibraryFiles;
  readonly shelf: LibraryShelf;
  readonly emit: Emit;
  /** To be told that issues came or were read again, before the window is. */
  readonly onChange: () => void;
  /** Lines for the log. */
  readonly report: (line: string) => void;
  /** Stops behind the issue at work. */
  readonly closing: AbortSignal;
  /** Fulfilled when nobody is asking for anything: what goes on in the background makes room for who reads. */
  readonly calm: () => Promise<void>;
}

/** Everything that changes the library, one after another. */
export interface LibraryWriting {
  add(paths: readonly string[]): Promise<Outcome<ImportAnswer>>;
  /**
   * Brings the person's own library up to date, once, while it goes on answering: takes in what came with a new version of
   * the program, then reads again what an older importer read.
   */
  refresh(): void;
  notice(): LibraryNotice;
}

export function libraryWriting({
  files,
  shelf,
  emit,
  onChange,
  report,
  closing,
  calm,
}: WritingDesk): LibraryWriting {
  const { own, bundled } = files;
  /** A library takes one writer at a time. */
  let writing: Promise<unknown> = Promise.resolve();
  /** What a person is waiting for. */
  const urgent: (() => Promise<void>)[] = [];
  let refreshed = false;
  let update: LibraryUpdate | null = null;

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const written = writing.then(write);
    writing = written.catch(() => null);
    return written;
  }

  async function doUrgent(): Promise<void> {
    for (let next = urgent.shift(); next !== undefined; next = urgent.shift()) await next();
  }

  /** Between two issues, what goes on in the background lets a person go first. */
  async function pause(): Promise<void> {
    await calm();
    await doUrgent();
  }

  async function add(paths: readonly string[]): Promise<Outcome<ImportAnswer>> {
    const answer = await addFiles({
      library: own,
      bundled,
      files: paths,
      onProgress: (progress) => emit('import.progress', progress),
      onCopy: (progress) => emit('copy.progress', progress),
      signal: closing,
    });
    if (answer.imported.length > 0) changed();
    return ok(answer);
  }

  function addSoon(paths: readonly string[]): Promise<Outcome<ImportAnswer>> {
    return new Promise((resolve, reject) => {
      urgent.push(() => add(paths).then(resolve, reject));
      void inTurn(doUrgent);
    });
  }

  async function takeBundled(): Promise<void> {
    if (bundled === null || !existsSync(own)) return;
    const updated = await updateLibrary({
      library: own,
      bundled,
      onProgress: (progress) => emit('update.progress', progress),
      signal: closing,
      pause,
    });
    const { added, replaced, failed } = updated.ok
      ? (updated.value ?? nothing)
      : failedAsWhole(updated.failure);
    for (const { fileName, failure } of failed) report(`${fileName} was not taken in: ${failure.en}`);
    // That the person's own library cannot be opened is told already.
    if (shelf.instead() !== null || added.length + replaced.length + failed.length === 0) return;
    update = { added, replaced, failed };
    changed();
  }

  async function reread(): Promise<void> {
    if (!existsSync(own)) return;
    const { done, failed } = await rereadLibrary({
      library: own,
      onProgress: (progress) => emit('reread.progress', progress),
      signal: closing,
      pause,
    });
    for (const { issueId, failure } of failed) report(`${issueId} was not read again: ${failure.en}`);
    if (done > 0) changed();
  }

  function changed(): void {
    shelf.renew();
    onChange();
    emit('library.changed', {});
  }

  async function refresh(): Promise<void> {
    await takeBundled();
    await reread();
    // What a process that was killed while it copied left is large, and the next copy may be years away.
    if (bundled !== null) removeLeftOver(own);
  }

  return {
    add: addSoon,
    refresh() {
      if (refreshed) return;
      refreshed = true;
      inTurn(refresh).catch((error: unknown) =>
        report(`bringing the library up to date failed: ${String(error)}`),
      );
    },
    notice: () => ({ instead: shelf.instead(), update }),
  };
}

const nothing: LibraryUpdate = { added: [], replaced: [], failed: [] };

function failedAsWhole(failure: Failure): LibraryUpdate {
  return { ...nothing, failed: [{ fileName: '', failure }] };
}
