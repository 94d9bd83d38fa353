/** What the window may ask of a person's notes. */
import { z } from 'zod';
import { backupName } from '../../preload/contract-backups.ts';
import { type NoteCalls, noteColours, noteKinds, noteStatuses } from '../../preload/contract-notes.ts';
import { mergeChoices, type NoteTravelCalls, noteFormats } from '../../preload/contract-travel.ts';

const id = z.string().min(1).max(500);
const ids = z.array(id).max(100_000);
/** As large a file as may be read. */
const fileText = z.string().max(100_000_000);
const entryChoice = z.strictObject({ entry: z.int().min(0), choice: z.enum(mergeChoices) });
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

/** By its name alone, never by a path. */
export const keptBackup = z.strictObject({ backup: z.string().regex(backupName) });

type Calls = NoteCalls & NoteTravelCalls;

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
  'notes.chooseFile': nothing,
  'notes.previewImport': z.strictObject({ text: fileText }),
  'notes.import': z.strictObject({ text: fileText, choices: z.array(entryChoice).max(100_000) }),
  'notes.export': z.strictObject({ format: z.enum(noteFormats), ids: ids.nullable() }),
  'notes.saveAll': nothing,
  'notes.backups': nothing,
  'notes.bringBack': z.strictObject({ from: z.union([z.enum(['chosen', 'aside']), keptBackup]) }),
} satisfies { readonly [N in keyof Calls]: z.ZodType<Calls[N]['request']> };
