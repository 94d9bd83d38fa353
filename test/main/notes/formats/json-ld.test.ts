import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readNotes, toJsonLd } from '../../../../main/notes/formats/index.ts';
import type { StoredNote } from '../../../../main/notes/note.ts';
import { anyNote } from './any-note.ts';

const [sample] = fc.sample(anyNote, { numRuns: 1, seed: 1 });

function written(change: Partial<StoredNote>): unknown {
  const text = toJsonLd([{ ...(sample ?? fail()), ...change }]);
  return JSON.parse(text);
}

function fail(): never {
  throw new Error('no sample');
}

const file = z.looseObject({ first: z.looseObject({ items: z.array(z.record(z.string(), z.unknown())) }) });

/** A file in which each item was changed. */
function spoilt(
  notes: readonly StoredNote[],
  spoil: (item: Record<string, unknown>, index: number) => unknown,
): string {
  const read = file.parse(JSON.parse(toJsonLd(notes)));
  return JSON.stringify({ ...read, first: { ...read.first, items: read.first.items.map(spoil) } });
}

test('reading what was written gives the same notes', () => {
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 5 }), (notes) => {
      expect(readNotes(toJsonLd(notes))).toEqual({
        format: 'gazette',
        notes: notes.map((note) => ({ kind: 'own', note })),
      });
    }),
    { numRuns: 300 },
  );
});

test('a note is an annotation as the standard has it', () => {
  const anchor = {
    start: { block: 'art-2', offset: 4 },
    end: { block: 'art-2', offset: 6 },
    quote: '渔船',
    prefix: '第二条 ',
    suffix: '进出渔港',
    context: null,
  };
  const collection = written({
    id: '0d9e6a52-7a4c-4d0e-9d2a-3f1f2b8c4e11',
    versionOf: null,
    documentId: '青禾市-2031-7:7',
    documentTitle: '青禾市渔港管理办法',
    kind: 'underline',
    anchor,
    colour: 'rose',
    comment: '问港务站',
    tags: ['渔港'],
    status: 'open',
    author: '李玉',
    createdAt: '2031-01-01T00:00:00.000Z',
    updatedAt: '2031-01-02T00:00:00.000Z',
  });
  expect(collection).toMatchObject({
    '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
    type: 'AnnotationCollection',
    total: 1,
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:uuid:0d9e6a52-7a4c-4d0e-9d2a-3f1f2b8c4e11',
          type: 'Annotation',
          motivation: 'highlighting',
          creator: { type: 'Person', name: '李玉' },
          created: '2031-01-01T00:00:00.000Z',
          modified: '2031-01-02T00:00:00.000Z',
          body: [
            { type: 'TextualBody', purpose: 'commenting', value: '问港务站' },
            { type: 'TextualBody', purpose: 'tagging', value: '渔港' },
          ],
          target: {
            source: `gazette://open/${encodeURIComponent('青禾市-2031-7:7')}`,
            selector: [
              { type: 'TextQuoteSelector', exact: '渔船', prefix: '第二条 ', suffix: '进出渔港' },
              { type: 'GazetteAddressSelector', startBlock: 'art-2', startOffset: 4 },
            ],
          },
          kind: 'underline',
          colour: 'rose',
          status: 'open',
        },
      ],
    },
  });
});

describe('a bad note spoils no other', () => {
  const spoils: readonly (readonly [string, (item: Record<string, unknown>) => unknown])[] = [
    ['no object', () => 7],
    ['without an id', ({ id: _, ...rest }) => rest],
    ['a time that is none', (item) => ({ ...item, modified: 'gestern' })],
    ['a colour that is not ours', (item) => ({ ...item, colour: 'pink' })],
    ['without its place', (item) => ({ ...item, target: {} })],
    ['a body that is no list', (item) => ({ ...item, body: 'text' })],
  ];

  test.each(spoils)('%s', (_, spoil) => {
    const notes = fc.sample(anyNote, { numRuns: 3, seed: 7 });
    const read = readNotes(spoilt(notes, (item, index) => (index === 1 ? spoil(item) : item)));
    expect(read?.notes.map(({ kind }) => kind)).toEqual(['own', 'unreadable', 'own']);
    expect(read?.notes[1]).toMatchObject({ reason: { zh: expect.stringContaining('没有导入') } });
  });
});

test('what is no file of notes is told apart, whatever it is', () => {
  for (const text of ['', '{}', '[]', 'null', '{"type":"AnnotationCollection"}', '批注']) {
    expect(readNotes(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readNotes(text)).not.toThrow();
    }),
  );
});
