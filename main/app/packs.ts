/** Issue packs that the system hands to the program: by a double click at its start, or by a second start while it runs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPackName } from '../library/pack/format.ts';

export interface PackInbox {
  /** Keeps the packs among these arguments; relative ones lie in `folder`. */
  put(argv: readonly string[], folder: string): void;
  /** Hands over all that came since the last time. */
  take(): readonly string[];
}

/** The page may not be there yet when a pack comes: it is kept until the page asks. `arrived` is told of each. */
export function packInbox(arrived: () => void): PackInbox {
  let waiting: readonly string[] = [];
  return {
    put(argv, folder) {
      const packs = argv.flatMap((argument) => packNamed(argument, folder));
      if (packs.length === 0) return;
      waiting = [...new Set([...waiting, ...packs])];
      arrived();
    },
    take() {
      const packs = waiting;
      waiting = [];
      return packs;
    },
  };
}

/** Desktops of Linux hand files over as URLs. */
function packNamed(argument: string, folder: string): string[] {
  if (argument.startsWith('-') || !isPackName(argument)) return [];
  if (!/^file:/i.test(argument)) return [path.resolve(folder, argument)];
  try {
    return [fileURLToPath(argument)];
  } catch {
    // A URL of another machine names no file here.
    return [];
  }
}
