import { z } from 'zod';
import { fromJson } from '../from-json.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { readAnnotation } from './read-json-ld.ts';
import type { ReadNote } from './read-note.ts';
import { readReadium } from './read-readium.ts';

const items = z.array(z.unknown());
const own = z.object({ type: z.literal('AnnotationCollection'), first: z.object({ items }) });
const hypothesis = z.object({ annotations: items });
const readium = z.object({
  type: z.literal('AnnotationSet'),
  about: z.object({ 'dc:title': z.string().nullish().catch(null) }).catch({}),
  items,
});

/** A file of notes, and which program it is of. */
export interface NoteFile {
  readonly format: 'gazette' | 'hypothesis' | 'readium';
  readonly notes: readonly ReadNote[];
}

/** Reads a file of notes of any program that is known; `null` when it is of none. One bad note spoils no other. */
export function readNotes(text: string): NoteFile | null {
  // A byte order mark is no JSON.
  const json = fromJson(text.replace(/^\uFEFF/, ''));
  const collection = own.safeParse(json);
  if (collection.success) {
    return { format: 'gazette', notes: collection.data.first.items.map(readAnnotation) };
  }
  const set = readium.safeParse(json);
  if (set.success) {
    const title = set.data.about['dc:title'] || null;
    return { format: 'readium', notes: set.data.items.map((item) => readReadium(item, title)) };
  }
  const exported = hypothesis.safeParse(json);
  if (!exported.success) return null;
  return { format: 'hypothesis', notes: exported.data.annotations.map(readHypothesis) };
}
