import { describe, expect, it } from 'vitest';
import { keptInstead } from '../../../../main/library/incoming/weigh.ts';
import { addIssue, type Library } from '../../../../main/library/store.ts';
import { issue, source } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

const id = '青禾市-2024-6';
const [spring, summer, autumn] = [
  '2024-03-01T00:00:00.000Z',
  '2024-06-01T00:00:00.000Z',
  '2024-09-01T00:00:00.000Z',
];

/** A text of the issue that was handed out at a time. */
const text = (words: string, givenAt: string | null) => ({
  ...source(words),
  fileName: `${words}.txt`,
  givenAt,
});

async function holding(...texts: readonly ReturnType<typeof text>[]): Promise<Library> {
  const library = await libraryOf();
  for (const one of texts) await addIssue(library, issue(6), one);
  return library;
}

async function verdict(
  offered: ReturnType<typeof text>,
  held: readonly ReturnType<typeof text>[],
  weighed = true,
) {
  const { db } = await holding(...held);
  return keptInstead(db, id, offered, weighed)?.why ?? 'taken';
}

describe('a text that a librarian hands out', () => {
  it.each([
    ['where the issue is missing', text('新', summer), [], 'taken'],
    ['that is there', text('旧', summer), [text('旧', spring)], 'same'],
    ['that is newer', text('新', summer), [text('旧', spring)], 'taken'],
    ['that is older', text('旧', spring), [text('新', summer)], 'older'],
    [
      'that was there and was replaced, however late it comes',
      text('旧', autumn),
      [text('旧', spring), text('新', summer)],
      'older',
    ],
    ['where nobody knows when what is held was handed out', text('新', spring), [text('旧', null)], 'taken'],
    ['of which nobody knows when it was handed out', text('新', null), [text('旧', spring)], 'older'],
    ['of the same moment', text('新', spring), [text('旧', spring)], 'taken'],
  ] as const)('%s', async (_, offered, held, expected) => {
    expect(await verdict(offered, held)).toBe(expected);
  });

  it('is the same when it is held under an id of an older importer', async () => {
    const library = await libraryOf();
    await addIssue(library, issue(6), text('旧', spring), '青禾-旧');
    expect(keptInstead(library.db, id, text('旧', summer), true)).toEqual({
      issueId: '青禾-旧',
      why: 'same',
    });
  });
});

describe('a file that a person chose', () => {
  it.each([
    ['an older text', text('旧', spring), [text('新', summer)], 'taken'],
    ['a text that was replaced', text('旧', spring), [text('旧', spring), text('新', summer)], 'taken'],
    ['the very text', text('旧', summer), [text('旧', spring)], 'same'],
  ] as const)('%s', async (_, offered, held, expected) => {
    expect(await verdict(offered, held, false)).toBe(expected);
  });

  it('is another one when its name says that it is another issue', async () => {
    const { db } = await holding(text('旧', spring));
    expect(
      keptInstead(db, '青禾市-2024-7', { ...text('旧', summer), fileName: '2024-7.txt' }, false),
    ).toBeNull();
  });
});

it('a text that a person brought back is no longer one that was replaced', async () => {
  const { db } = await holding(text('旧', spring), text('新', summer), text('旧', autumn));
  expect(keptInstead(db, id, text('新', autumn), true)?.why).toBe('older');
  expect(db.prepare('SELECT count(*) FROM replaced_text').pluck().get()).toBe(1);
});
