/** What the window may ask of the reading list and of what was read. */
import { z } from 'zod';
import type { ReadingCalls, ReadingRequest } from '../../preload/contract-reading.ts';

const documentId = z.string().min(1).max(500);
const documentIds = z.array(documentId).max(10_000);

export const readingSchemas = {
  'reading.list': z.strictObject({}),
  'reading.add': z.strictObject({ documentId }),
  'reading.remove': z.strictObject({ documentId }),
  'reading.restore': z.strictObject({ documentId }),
  'reading.markRead': z.strictObject({ documentId, read: z.boolean() }),
  'reading.arrange': z.strictObject({ documentIds }),
  'reading.recent': z.strictObject({ limit: z.int().min(0).max(1000) }),
  'reading.opened': z.strictObject({ documentIds }),
} satisfies { readonly [N in keyof ReadingCalls]: z.ZodType<ReadingRequest<N>> };
