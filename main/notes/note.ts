import { z } from 'zod';
import {
  type AnchorContext,
  type KeptAnchor,
  type NoteContent,
  noteColours,
  noteKinds,
  noteStatuses,
} from '../../preload/contract-notes.ts';

/** A note as it is kept: nothing in it depends on the library. */
export interface StoredNote extends NoteContent {
  readonly id: string;
  /** See `Note`. */
  readonly versionOf: string | null;
  /** The revisions that it went through, oldest first: see `revisionOf`. */
  readonly ancestors: readonly string[];
}

/** With what the file knows beside. */
export interface KeptNote extends StoredNote {
  /** When it was put away; `null` for one that is shown. */
  readonly removedAt: string | null;
}

const point = z.object({ block: z.string(), offset: z.int() });
const paragraph = z.object({ hash: z.string(), offset: z.int(), neighbour: z.string().nullable() });

const anchorContext: z.ZodType<AnchorContext> = z.object({
  position: z.object({ start: z.int(), end: z.int() }),
  text: z.string(),
  start: paragraph,
  end: paragraph,
  rival: z.object({ was: z.number(), atMost: z.number() }).nullable(),
});

/** A context that cannot be read is no reason to withhold the note: it is then like one of those made without. */
export const keptContext = anchorContext.nullable().catch(null);

const keptAnchor: z.ZodType<KeptAnchor> = z.object({
  start: point,
  end: point,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  context: keptContext,
});

/** A colour, kind or status that is not ours is no reason to withhold the note either. */
export const keptColour = z.enum(noteColours).catch('yellow');
export const keptKind = z.enum(noteKinds).catch('highlight');
export const keptStatus = z.enum(noteStatuses).nullable().catch(null);
export const keptTags = z.array(z.string()).catch([]);

/** A note in the file's log. */
export const loggedNote: z.ZodType<KeptNote> = z.object({
  id: z.string(),
  versionOf: z.string().nullable(),
  ancestors: z.array(z.string()),
  documentId: z.string(),
  documentTitle: z.string(),
  docNumber: z.string().nullable(),
  place: z.string(),
  kind: keptKind,
  anchor: keptAnchor.nullable(),
  colour: keptColour,
  comment: z.string(),
  tags: keptTags,
  status: keptStatus,
  author: z.string(),
  // Files did not always tell.
  editor: z.string().default(''),
  createdAt: z.string(),
  updatedAt: z.string(),
  removedAt: z.string().nullable(),
});

/** What a note says, without what it is called and where it comes from. */
export function contentOf(note: StoredNote): NoteContent {
  const { documentId, documentTitle, docNumber, place, kind, anchor, colour, comment } = note;
  const { tags, status, author, editor, createdAt, updatedAt } = note;
  return {
    documentId,
    documentTitle,
    docNumber,
    place,
    kind,
    anchor,
    colour,
    comment,
    tags,
    status,
    author,
    editor,
    createdAt,
    updatedAt,
  };
}
