/** What the window may ask of the indexes. */
import { z } from 'zod';
import {
  dayKinds,
  daySorts,
  type IndexCalls,
  type IndexRequest,
  taskRoles,
  taskSorts,
} from '../../preload/contract-indexes.ts';

const name = z.string().max(500);
const filter = z.string().max(1000);
const descending = z.boolean();
const count = z.int().min(0);
const limit = count.max(100_000);
/** What is asked of every index that comes in pages. */
export const pages = { filter, offset: count, limit };
const day = z.iso.date().nullable();
const days = { kinds: z.array(z.enum(dayKinds)).max(dayKinds.length), from: day, to: day };

export const indexSchemas = {
  'indexes.units': z.strictObject(pages),
  'indexes.tasks': z.strictObject({
    ...pages,
    city: name,
    unit: name,
    role: z.enum(taskRoles).nullable(),
    sort: z.enum(taskSorts),
    descending,
  }),
  'indexes.timeline': z.strictObject({ ...pages, ...days, sort: z.enum(daySorts), descending }),
  'indexes.months': z.strictObject({ ...days, filter }),
  'indexes.series': z.strictObject(pages),
  'indexes.numbers': z.strictObject({ city: name, letters: name, year: z.int().nullable() }),
} satisfies { readonly [N in keyof IndexCalls]: z.ZodType<IndexRequest<N>> };
