import { z } from 'zod';
import type { ReadNote } from './read-note.ts';

/** What may tell a person which note is meant, in the forms of all programs. */
const known = z.object({
  id: z.string().catch(''),
  text: z.string().catch(''),
  body: z.object({ value: z.string() }).catch({ value: '' }),
});

/** A note that cannot be read, and what of it is wrong. */
export function refusal(item: unknown, error: z.ZodError | null): ReadNote {
  const found = known.safeParse(item).data;
  const label = [found?.text, found?.body.value, found?.id].find((each) => each) ?? '';
  const where = error?.issues[0]?.path.join('.') ?? 'target.selector';
  return {
    kind: 'unreadable',
    label: label.slice(0, 80),
    reason: {
      zh: `这条批注写得不合格式（${where || '整条'}），没有导入；其他批注不受影响。`,
      en: `This note is not well formed (${where || 'as a whole'}), so it was left out; the others are not affected.`,
    },
  };
}
