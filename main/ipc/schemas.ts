/** What the window may ask, one schema per call. Keys that a schema does not name are refused. */
import { z } from 'zod';
import type { CallName, Request } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import { indexSchemas } from './index-schemas.ts';
import { keptBackup, noteSchemas } from './note-schemas.ts';
import { readingSchemas } from './reading-schemas.ts';
import { recordSchemas } from './record-schemas.ts';
import { searchSchemas } from './search-schemas.ts';

export { keptBackup };

const id = z.string().min(1).max(500);
const nothing = z.strictObject({});
const day = z.iso.date();
const query = z.string().max(1000);
/** An offset in UTF-16 units or a count. */
const count = z.int().min(0);
const share = z.number().min(0).max(1);

const settings = z.strictObject({
  theme: z.enum(['paper', 'white', 'night', 'contrast']).exactOptional(),
  textSize: z.number().min(80).max(200).exactOptional(),
  bodyFace: z.enum(['fangsong', 'song', 'hei']).exactOptional(),
  language: z.enum(['zh-CN', 'en']).exactOptional(),
  leftPane: z.boolean().exactOptional(),
  rightPane: z.boolean().exactOptional(),
  author: z.string().max(200).exactOptional(),
  colourMeanings: z.partialRecord(z.enum(noteColours), z.string().max(50)).exactOptional(),
});

export type RequestSchemas = { readonly [Name in CallName]: z.ZodType<Request<Name>> };

export const requestSchemas = {
  'app.info': nothing,
  'app.takeLink': nothing,
  'app.saveText': z.strictObject({ suggestedName: z.string().min(1).max(200), text: z.string() }),
  'library.import': nothing,
  'library.importOpened': nothing,
  'library.notice': nothing,
  'library.issues': nothing,
  'library.contents': z.strictObject({ issueId: id }),
  'library.catalogue': nothing,
  'library.catalogued': z.strictObject({ documentId: id }),
  'library.document': z.strictObject({ documentId: id }),
  'library.place': z.strictObject({ documentId: id, block: id }),
  'library.references': z.strictObject({ documentId: id }),
  'library.validity': z.strictObject({ documentId: id, on: day }),
  'library.states': z.strictObject({ documentIds: z.array(id).max(10_000), on: day }),
  'library.mentions': z.strictObject({
    docNumber: query.nullable(),
    title: query.nullable(),
    documentId: id,
  }),
  'library.jump': z.strictObject({ text: query, limit: count.max(1000) }),
  'print.preview': nothing,
  'print.paper': nothing,
  'print.pdf': z.strictObject({ suggestedName: z.string().min(1).max(200) }),
  'notes.notice': nothing,
  'settings.read': nothing,
  'settings.write': settings,
  'places.read': z.strictObject({ documentId: id.nullable() }),
  'places.write': z.strictObject({
    documentId: id,
    block: id,
    fraction: share,
    progress: share.exactOptional(),
  }),
  ...indexSchemas,
  ...noteSchemas,
  ...readingSchemas,
  ...recordSchemas,
  ...searchSchemas,
} satisfies RequestSchemas;
