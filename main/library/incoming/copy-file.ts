import { type FileHandle, open } from 'node:fs/promises';

/** In bytes. */
interface CopyProgress {
  readonly done: number;
  readonly total: number;
}

export interface CopyPace {
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined;
  /** Gives the copy up: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Bytes between two looks at how far it is. */
const piece = 1024 * 1024;

/**
 * Copies a file and forces the copy to the disk, without ever holding up the thread, however slow the disk. There must be
 * nothing at `to` yet. Throws what the file system throws; what is at `to` then is of no use.
 */
export async function copyFile(from: string, to: string, pace: CopyPace = {}): Promise<void> {
  const source = await open(from, 'r');
  try {
    const copy = await open(to, 'wx');
    try {
      await pour(source, copy, pace);
      await copy.sync();
    } finally {
      await copy.close();
    }
  } finally {
    await source.close();
  }
}

async function pour(source: FileHandle, copy: FileHandle, { onProgress, signal }: CopyPace): Promise<void> {
  const { size: total } = await source.stat();
  const buffer = new Uint8Array(piece);
  for (let done = 0; ; ) {
    onProgress?.({ done, total });
    signal?.throwIfAborted();
    const { bytesRead } = await source.read(buffer, 0, piece, done);
    if (bytesRead === 0) return;
    await copy.writeFile(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
}
