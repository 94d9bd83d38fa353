import { z } from 'zod';
import { noteColours, noteKinds, noteStatuses } from '../../../preload/contract-notes.ts';
import { keptContext } from '../note.ts';
import { tidyTags } from '../tags.ts';
import { uuidOf } from './ids.ts';
import { addressSelector } from './json-ld-context.ts';
import type { ReadNote } from './read-note.ts';
import { refusal } from './refusal.ts';
import { textQuote } from './selectors.ts';

const body = z.object({ purpose: z.enum(['commenting', 'tagging']), value: z.string() });

const address = z.object({
  type: z.literal(addressSelector),
  startBlock: z.string(),
  startOffset: z.int().min(0),
  endBlock: z.string(),
  endOffset: z.int().min(0),
  surroundings: keptContext.default(null),
});

/** Kept to the letter: a note that comes back must be the same. */
const ownTime = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

const person = z.object({ name: z.string() });

const annotation = z.object({
  id: z.string().min(1),
  created: ownTime,
  modified: ownTime,
  creator: person.exactOptional(),
  editor: person.exactOptional(),
  body: z.array(body).default([]),
  target: z.object({
    document: z.string().min(1),
    title: z.string(),
    docNumber: z.string().nullable().default(null),
    place: z.string(),
    selector: z.array(z.unknown()).exactOptional(),
  }),
  kind: z.enum(noteKinds),
  colour: z.enum(noteColours),
  status: z.enum(noteStatuses).nullable().default(null),
  versionOf: z.string().nullable().default(null),
  ancestors: z.array(z.string()).default([]),
});

type Annotation = z.infer<typeof annotation>;

/** One annotation of a file that this reader wrote. */
export function readAnnotation(item: unknown): ReadNote {
  const read = annotation.safeParse(item);
  if (!read.success) return refusal(item, read.error);
  const anchor = anchorOf(read.data);
  if (anchor === null && read.data.kind !== 'document') return refusal(item, null);
  const { id, created, modified, creator, editor, body: bodies, target, kind, colour, status } = read.data;
  const { versionOf, ancestors } = read.data;
  const said = (purpose: string): string[] =>
    bodies.filter((each) => each.purpose === purpose).map(({ value }) => value);
  return {
    kind: 'own',
    note: {
      id: uuidOf(id),
      versionOf: versionOf === null ? null : uuidOf(versionOf),
      ancestors,
      documentId: target.document,
      documentTitle: target.title,
      docNumber: target.docNumber,
      place: target.place,
      kind,
      anchor: kind === 'document' ? null : anchor,
      colour,
      comment: said('commenting').join('\n'),
      tags: tidyTags(said('tagging')),
      status,
      author: creator?.name ?? '',
      editor: editor?.name ?? '',
      createdAt: created,
      updatedAt: modified,
    },
  };
}

function anchorOf({ target: { selector = [] } }: Annotation) {
  const quote = selector.map((each) => textQuote.safeParse(each)).find(({ success }) => success)?.data;
  const at = selector.map((each) => address.safeParse(each)).find(({ success }) => success)?.data;
  if (quote === undefined || at === undefined) return null;
  return {
    start: { block: at.startBlock, offset: at.startOffset },
    end: { block: at.endBlock, offset: at.endOffset },
    quote: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    context: at.surroundings,
  };
}
