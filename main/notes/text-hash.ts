import { createHash } from 'node:crypto';

/** 16 hexadecimal digits of a folded text's SHA-256. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
