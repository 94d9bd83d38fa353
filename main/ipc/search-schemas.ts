import { z } from 'zod';
import type { Request } from '../../preload/contract.ts';
import type { SearchCalls } from '../../preload/contract-search.ts';
import { keptQuestion, queryText, question, widenings } from '../search/question-schema.ts';

const id = z.string().min(1).max(500);
const count = z.int().min(0);
const inDocument = z.strictObject({ query: queryText, widen: widenings, documentId: id });

export const searchSchemas = {
  'search.run': question.extend({ offset: count, limit: count.max(10_000) }),
  'search.suggest': question,
  'search.document': inDocument,
  'search.marks': inDocument,
  'search.kept': z.strictObject({}),
  'search.keep': z.strictObject({ question: keptQuestion, name: z.string().min(1).max(100).nullable() }),
  'search.forget': z.strictObject({ id }),
} satisfies { readonly [Name in keyof SearchCalls]: z.ZodType<Request<Name>> };
