import { z } from 'zod';

/** What is stored as a citation's relation: the importer's, and `lists` for what 发文目录 lists. */
export const storedRelation = z.enum([
  'basis',
  'applies',
  'repeals',
  'amends',
  'forwards',
  'self',
  'mention',
  'lists',
]);
