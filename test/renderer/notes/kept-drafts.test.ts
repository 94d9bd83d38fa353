import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDrafts, type KeptDrafts, readKept, writeKept } from '../../../renderer/notes/kept-drafts.ts';
import { sampleNote } from './sample-notes.ts';

/** As much of the window's storage as is used: one text under any key. */
function storageHolding(text: string | null): Storage {
  let held = text;
  return {
    length: 1,
    clear: () => undefined,
    key: () => null,
    removeItem: () => undefined,
    getItem: () => held,
    setItem: (_key, value) => {
      held = value;
    },
  };
}

const note = sampleNote('a');
const { documentId } = note;
const { start, end, quote, prefix, suffix } = note.anchor;
const anchor = { start, end, quote, prefix, suffix };
const kept: KeptDrafts = {
  fresh: {
    documentId,
    anchor,
    colour: 'violet',
    comment: '问水利所\n收据谁开？',
    tags: ['防汛'],
    status: 'open',
  },
  edits: { a: { colour: 'green', comment: '', tags: [], status: 'done' } },
};

test('what was not saved is there again after a restart', () => {
  const storage = storageHolding(null);
  expect(readKept(storage)).toEqual(emptyDrafts);
  writeKept(storage, kept);
  expect(readKept(storage)).toEqual(kept);
});

test('a draft on a whole document is kept, and so is one from before there were tags', () => {
  const whole: KeptDrafts = {
    fresh: { documentId, kind: 'document', colour: 'rose', comment: '全文再读一遍', tags: [], status: null },
    edits: {},
  };
  const storage = storageHolding(null);
  writeKept(storage, whole);
  expect(readKept(storage)).toEqual(whole);

  const before = { fresh: null, edits: { a: { colour: 'green', comment: '旧话' } } };
  expect(readKept(storageHolding(JSON.stringify(before))).edits).toEqual({
    a: { colour: 'green', comment: '旧话', tags: [], status: null },
  });
});

test('one damaged draft does not take the others with it', () => {
  const damaged = {
    fresh: { ...kept.fresh, anchor: { ...anchor, end: null } },
    edits: { ...kept.edits, b: 7 },
  };
  expect(readKept(storageHolding(JSON.stringify(damaged)))).toEqual({ fresh: null, edits: kept.edits });
});

test('whatever lies in the storage, drafts can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { fresh, edits } = readKept(storageHolding(text));
      expect(fresh === null || typeof fresh.comment === 'string').toBe(true);
      for (const words of Object.values(edits)) expect(typeof words.comment).toBe('string');
    }),
  );
});
