import { z } from 'zod';

/** Titles and names only: nothing of a paper's own text is as short as to fit, or is asked for. */
const words = z.string().min(1).max(300);
const day = z.iso.date().nullable();
const count = z.int().min(0).nullable();

/** One document or section of an issue, or (`listed`) a paper that its 发文目录 names without printing it. */
const entrySchema = z.strictObject({
  /** The id that it has once its text is imported; `null` for what is only listed. */
  id: words.nullable(),
  form: z.enum([
    'document',
    'appointments',
    'news',
    'events',
    'issued-list',
    'statistics',
    'other',
    'front-matter',
    'listed',
  ]),
  section: words.nullable(),
  title: words,
  /** Titles of the texts that it puts into force. */
  texts: z.array(words),
  docNumber: words.nullable(),
  code: words.nullable(),
  issuers: z.array(words),
  signedOn: day,
  effectiveFrom: day,
  expiresOn: day,
  page: count,
  pageEnd: count,
});

/** The bibliographic facts of one issue, without any text: what a file of `assets/catalogue` holds. */
export const recordSchema = z.strictObject({
  issue: z.strictObject({
    id: words,
    title: words,
    year: count,
    number: count,
    serial: count,
    publishedOn: day,
    publisher: words.nullable(),
    licence: words.nullable(),
  }),
  entries: z.array(entrySchema),
});

export type CatalogueRecord = z.infer<typeof recordSchema>;
export type CatalogueEntry = z.infer<typeof entrySchema>;
