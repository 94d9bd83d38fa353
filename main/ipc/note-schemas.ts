/** What the window may ask of a person's notes. */
import { z } from 'zod';
import {
  type NoteCalls,
  type NoteRequest,
  noteColours,
  noteFormats,
  noteKinds,
  noteStatuses,
} from '../../preload/contract-notes.ts';

const id = z.string().min(1).max(500);
const ids = z.array(id).max(100_000);
/** A file of a hundred thousand notes is smaller. */
const fileText = z.string().max(200_000_000);
const nothing = z.strictObject({});
const point = z.strictObject({ block: id, offset: z.int().min(0) });
const tags = z.array(z.string().max(200)).max(200);
const kind = z.enum(noteKinds).exclude(['document']).exactOptional();

const anchor = z.strictObject({
  start: point,
  end: point,
  quote: z.string().min(1).max(1_000_000),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
});

const words = {
  colour: z.enum(noteColours),
  comment: z.string().max(100_000),
  tags: tags.exactOptional(),
  status: z.enum(noteStatuses).nullable().exactOptional(),
};

export const noteSchemas = {
  'notes.list': z.strictObject({ documentId: id.nullable() }),
  'notes.create': z.union([
    z.strictObject({ documentId: id, kind, anchor, ...words }),
    z.strictObject({ documentId: id, kind: z.literal('document'), ...words }),
  ]),
  'notes.update': z.strictObject({ id, kind, ...words }),
  'notes.remove': z.strictObject({ id }),
  'notes.restore': z.strictObject({ id }),
  'notes.removeMany': z.strictObject({ ids }),
  'notes.restoreMany': z.strictObject({ ids }),
  'notes.tag': z.strictObject({ ids, add: tags, remove: tags }),
  'notes.attach': z.strictObject({ id, documentId: id, anchor }),
  'notes.undo': nothing,
  'notes.redo': nothing,
  'notes.removed': nothing,
  'notes.history': z.strictObject({ id }),
  'notes.previewImport': z.strictObject({ text: fileText }),
  'notes.import': z.strictObject({ text: fileText }),
  'notes.export': z.strictObject({ format: z.enum(noteFormats), ids: ids.nullable() }),
  'notes.saveAll': nothing,
  'notes.bringBack': nothing,
} satisfies { readonly [N in keyof NoteCalls]: z.ZodType<NoteRequest<N>> };
