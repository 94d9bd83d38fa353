import { z } from 'zod';
import { tidyTags } from '../tags.ts';
import { uuidOf } from './ids.ts';
import type { ReadNote } from './read-note.ts';
import { refusal } from './refusal.ts';
import { isoTime, quoteIn } from './selectors.ts';

/** An annotation as the Hypothesis API gives it (https://h.readthedocs.io/en/latest/api-reference/) and its client exports it. */
const annotation = z.object({
  id: z.string().min(1),
  created: isoTime,
  updated: isoTime,
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  user: z.string().default(''),
  user_info: z.object({ display_name: z.string().nullable() }).nullish(),
  document: z
    .object({ title: z.union([z.string(), z.array(z.string())]) })
    .nullish()
    .catch(null),
  references: z.array(z.string()).default([]),
  target: z.array(z.object({ selector: z.array(z.unknown()).default([]) })).default([]),
});

/** The account's name: `acct:zhang@hypothes.is`. */
const account = /^acct:([^@]+)@/;

/** One annotation of a file that the client of Hypothesis exported. */
export function readHypothesis(item: unknown): ReadNote {
  const read = annotation.safeParse(item);
  if (!read.success) return refusal(item, read.error);
  const { id, created, updated, text, tags, user, user_info, document, references, target } = read.data;
  if (references.length > 0) {
    return {
      kind: 'unreadable',
      label: text.slice(0, 80),
      reason: {
        zh: '这是对另一条批注的回复，本身没有标原文，没有导入。',
        en: 'This is an answer to another annotation and marks no words of its own, so it was left out.',
      },
    };
  }
  const quote = quoteIn(target[0]?.selector ?? []);
  const title = document?.title ?? [];
  return {
    kind: 'foreign',
    note: {
      id: uuidOf(`hypothesis:${id}`),
      title: (typeof title === 'string' ? title : title[0]) ?? null,
      quote,
      kind: quote === null ? 'document' : 'highlight',
      colour: 'yellow',
      comment: text,
      tags: tidyTags(tags),
      author: user_info?.display_name ?? account.exec(user)?.[1] ?? user,
      createdAt: created,
      updatedAt: updated,
    },
  };
}
