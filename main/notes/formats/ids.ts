import { createHash } from 'node:crypto';
import { z } from 'zod';

const uuid = z.guid();
const urn = 'urn:uuid:';

/** The UUID in an id; one that is made of it when it is none, so that the same id always gives the same. */
export function uuidOf(id: string): string {
  const bare = id.toLowerCase().startsWith(urn) ? id.slice(urn.length).toLowerCase() : id.toLowerCase();
  if (uuid.safeParse(bare).success) return bare;
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
