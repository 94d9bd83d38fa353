import { z } from 'zod';
import type { NoteColour, NoteKind } from '../../../preload/contract-notes.ts';
import { tidyTags } from '../tags.ts';
import { uuidOf } from './ids.ts';
import type { ReadNote } from './read-note.ts';
import { refusal } from './refusal.ts';
import { isoTime, quoteIn } from './selectors.ts';

/** The six colours of Readium, each the one that is most like it. */
const colours = new Map<string, NoteColour>([
  ['yellow', 'yellow'],
  ['green', 'green'],
  ['blue', 'blue'],
  ['purple', 'violet'],
  ['pink', 'rose'],
  ['orange', 'amber'],
]);

/** An annotation after https://github.com/readium/annotations; Thorium writes `tag` where that says `keyword`. */
const annotation = z.object({
  id: z.string().min(1),
  created: isoTime,
  modified: isoTime.nullish(),
  motivation: z.string().nullish().catch(null),
  creator: z
    .object({ name: z.string().default('') })
    .nullish()
    .catch(null),
  body: z
    .object({
      value: z.string().default(''),
      tag: z.string().nullish(),
      keyword: z.string().nullish(),
      tags: z.array(z.string()).nullish(),
      color: z.string().nullish().catch(null),
      highlight: z.string().nullish().catch(null),
    })
    .nullish(),
  target: z.object({ selector: z.array(z.unknown()).default([]) }),
});

type Annotation = z.infer<typeof annotation>;

/** One annotation of a set that Thorium exported; `title` is what the set says the publication is called. */
export function readReadium(item: unknown, title: string | null): ReadNote {
  const read = annotation.safeParse(item);
  if (!read.success) return refusal(item, read.error);
  const { id, created, modified, creator, body, target } = read.data;
  const quote = quoteIn(target.selector);
  if (quote === null && target.selector.length > 0) return withoutQuote(body?.value ?? '');
  return {
    kind: 'foreign',
    note: {
      id: uuidOf(id),
      title,
      quote,
      kind: quote === null ? 'document' : kindOf(read.data),
      colour: colours.get(body?.color ?? '') ?? 'yellow',
      comment: body?.value ?? '',
      tags: tidyTags([body?.tag ?? '', body?.keyword ?? '', ...(body?.tags ?? [])]),
      author: creator?.name ?? '',
      createdAt: created,
      updatedAt: modified ?? created,
    },
  };
}

function kindOf({ motivation, body }: Annotation): NoteKind {
  if (motivation === 'bookmarking') return 'bookmark';
  return body?.highlight === 'underline' ? 'underline' : 'highlight';
}

/** Thorium leaves the words out where the publication is protected, and pictures have none. */
function withoutQuote(label: string): ReadNote {
  return {
    kind: 'unreadable',
    label: label.slice(0, 80),
    reason: {
      zh: '这条批注没有带上所标的原文，无法在公报里找到它的位置，没有导入。',
      en: 'This note does not bring the words that it marks, so its place cannot be found, and it was left out.',
    },
  };
}
