/** The log file in the person's data folder, for those who have to find out what went wrong. */
import log from 'electron-log/node';

export interface Log {
  info(message: string): void;
  error(message: string, error?: unknown): void;
}

/** Writes to `file` (kept below one megabyte) and to the terminal, if there is one. */
export function openLog(file: string): Log {
  log.transports.file.resolvePathFn = () => file;
  // What nobody caught is written down, and the person's window stays.
  log.errorHandler.startCatching({ showDialog: false });
  return log;
}
