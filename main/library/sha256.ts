import { createHash } from 'node:crypto';

/** Hexadecimal; of a text, that of its UTF-8 bytes. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
