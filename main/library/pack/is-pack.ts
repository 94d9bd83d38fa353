import { readHeader } from '../../sqlite/header.ts';
import { isPackName, packId } from './format.ts';

/** Whether a file is a pack, by its name or by what it holds: names change on their way through mail and messengers. */
export function isPack(file: string): boolean {
  try {
    return isPackName(file) || readHeader(file)?.applicationId === packId;
  } catch {
    // What cannot be read is told by whoever reads it.
    return false;
  }
}
