import { describe, expect, test } from 'vitest';
import type { AnchoredNote } from '../../../preload/contract.ts';
import { hitStretches, layersOf, type Marking } from '../../../renderer/marks/layers.ts';
import type { Stretch } from '../../../renderer/marks/text-map.ts';

const stretch = (block: string, start: number, end: number): Stretch => ({
  start: { block, offset: start },
  end: { block, offset: end },
});

function note(id: string, at: Stretch, change: Partial<AnchoredNote> = {}): AnchoredNote {
  return {
    id,
    documentId: '青禾市-2024-6:青禾政办-2024-36',
    anchor: { ...at, quote: '运营补助', prefix: '', suffix: '', context: null },
    colour: 'yellow',
    comment: '',
    kind: 'highlight',
    tags: [],
    status: null,
    author: '',
    editor: '',
    versionOf: null,
    createdAt: '2024-07-01T00:00:00.000Z',
    updatedAt: '2024-07-01T00:00:00.000Z',
    documentTitle: '实施意见',
    docNumber: null,
    state: 'in-place',
    was: null,
    proposed: null,
    place: '二、（二）',
    ...change,
  };
}

const nothing: Marking = { notes: [], draft: null, hits: [], currentHit: null, target: null };

test('marks of an answer become stretches in its order', () => {
  expect(
    hitStretches([
      {
        block: 'p-1',
        marks: [
          [0, 2],
          [5, 7],
        ],
      },
      { block: 'p-4', marks: [[1, 3]] },
    ]),
  ).toEqual([stretch('p-1', 0, 2), stretch('p-1', 5, 7), stretch('p-4', 1, 3)]);
});

describe('layers', () => {
  test('underlined words and bookmarks have a line of their colour and no ground', () => {
    const layers = layersOf({
      ...nothing,
      notes: [
        note('a', stretch('p-1', 0, 4), { kind: 'underline', colour: 'rose' }),
        note('b', stretch('p-2', 0, 4), { kind: 'bookmark', colour: 'amber' }),
        note('c', stretch('p-3', 0, 4), { colour: 'rose' }),
      ],
    });
    expect(layers['line-rose']).toMatchObject([stretch('p-1', 0, 4)]);
    expect(layers['line-amber']).toMatchObject([stretch('p-2', 0, 4)]);
    expect(layers['note-rose']).toMatchObject([stretch('p-3', 0, 4)]);
    expect(layers['note-amber']).toEqual([]);
  });

  test('notes lie in their colours; orphaned ones are nowhere', () => {
    const layers = layersOf({
      ...nothing,
      notes: [
        note('a', stretch('p-1', 0, 4)),
        note('b', stretch('p-2', 0, 4), { colour: 'violet', state: 'moved' }),
        note('c', stretch('p-3', 0, 4), { state: 'orphaned' }),
      ],
      draft: { stretch: stretch('p-9', 0, 1), colour: 'violet' },
    });
    expect(layers['note-yellow'].map(({ start }) => start.block)).toEqual(['p-1']);
    expect(layers['note-violet'].map(({ start }) => start.block)).toEqual(['p-2', 'p-9']);
    expect(layers['note-green']).toEqual([]);
  });

  test('the current hit leaves the other hits', () => {
    const hits = [stretch('p-1', 0, 2), stretch('p-1', 5, 7)];
    const layers = layersOf({ ...nothing, hits, currentHit: 1 });
    expect(layers.hit).toEqual([hits[0]]);
    expect(layers['hit-now']).toEqual([hits[1]]);
  });

  test('a jump target is painted unless a hit or a note shows the place', () => {
    const target = stretch('p-1', 0, 2);
    expect(layersOf({ ...nothing, target }).target).toEqual([target]);
    expect(layersOf({ ...nothing, target, hits: [stretch('p-1', 0, 2)] }).target).toEqual([]);
    expect(layersOf({ ...nothing, target, notes: [note('a', stretch('p-1', 0, 2))] }).target).toEqual([]);
  });
});
