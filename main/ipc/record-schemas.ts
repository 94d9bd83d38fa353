/** What the window may ask of the indexes of what the issues record. */
import { z } from 'zod';
import {
  actSorts,
  findingSorts,
  type RecordCalls,
  type RecordRequest,
} from '../../preload/contract-records.ts';
import { pages } from './index-schemas.ts';

const name = z.string().max(500);
const descending = z.boolean();

export const recordSchemas = {
  'indexes.people': z.strictObject({ ...pages, sort: z.enum(actSorts), descending }),
  'indexes.diarists': z.strictObject(pages),
  'indexes.diary': z.strictObject({ city: name, name: name.nullable(), year: z.int().min(0).max(9999) }),
  'indexes.indicators': z.strictObject(pages),
  'indexes.statistics': z.strictObject({ city: name, key: z.string().max(5000) }),
  'indexes.findings': z.strictObject({
    ...pages,
    issueId: name.nullable(),
    kind: name.nullable(),
    sort: z.enum(findingSorts),
    descending,
  }),
  'indexes.findingCounts': z.strictObject({}),
} satisfies { readonly [N in keyof RecordCalls]: z.ZodType<RecordRequest<N>> };
