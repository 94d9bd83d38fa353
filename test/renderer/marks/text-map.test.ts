import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapText, pointIn, segmentsOf, stretchBetween } from '../../../renderer/marks/text-map.ts';
import { element, type FakeNode, text } from './fake-dom.ts';

const title = text('青禾市人民政府办公室关于推进老年食堂建设的意见');
const number = text('青禾政办〔2024〕36号');
const pageNote = text('原刊第12页');
const before = text('按照《养老服务资金管理办法》（');
const cited = text('青禾民发〔2022〕9号');
const behind = text('）第十一条给予补助。');
const cellA = text('平原乡镇');
const cellB = text('10');

const cited1 = element({}, cited);
const paragraph = element(
  { 'data-address': 'p-1' },
  element({ 'data-skip': '' }, pageNote),
  before,
  cited1,
  behind,
);
const table = element(
  { 'data-address': 'p-2' },
  element(
    {},
    element({ 'data-offset': '0' }, cellA),
    element({ 'data-offset': '5' }),
    element({ 'data-offset': '6' }, cellB),
  ),
);
const root = element(
  {},
  text('标签'),
  element({ 'data-address': 'head' }, element({}, title), element({ 'data-offset': '24' }, number)),
  paragraph,
  table,
);
const map = mapText(root);

const pieces = (segments: ReturnType<typeof segmentsOf<FakeNode>>): readonly string[] =>
  segments.map(({ node, from, to }) => (node.nodeValue ?? '').slice(from, to));

describe('text to DOM', () => {
  test('a stretch over a link is one piece for each text node', () => {
    const stretch = { start: { block: 'p-1', offset: 14 }, end: { block: 'p-1', offset: 28 } };
    expect(pieces(segmentsOf(map, stretch))).toEqual(['（', '青禾民发〔2022〕9号', '）']);
  });

  test('the number line counts from where data-offset says', () => {
    const stretch = { start: { block: 'head', offset: 24 }, end: { block: 'head', offset: 28 } };
    expect(pieces(segmentsOf(map, stretch))).toEqual(['青禾政办']);
  });

  test('the tab between cells shows nothing', () => {
    const tabOnly = { start: { block: 'p-2', offset: 4 }, end: { block: 'p-2', offset: 6 } };
    expect(segmentsOf(map, tabOnly)).toEqual([]);
    const bothCells = { start: { block: 'p-2', offset: 2 }, end: { block: 'p-2', offset: 7 } };
    expect(pieces(segmentsOf(map, bothCells))).toEqual(['乡镇', '1']);
  });

  test('a stretch over several addresses takes whole addresses between', () => {
    const stretch = { start: { block: 'head', offset: 35 }, end: { block: 'p-2', offset: 2 } };
    expect(pieces(segmentsOf(map, stretch)).join('|')).toBe(
      '6号|按照《养老服务资金管理办法》（|青禾民发〔2022〕9号|）第十一条给予补助。|平原',
    );
  });

  test('an address that is not shown gives nothing', () => {
    const stretch = { start: { block: 'p-9', offset: 0 }, end: { block: 'p-9', offset: 4 } };
    expect(segmentsOf(map, stretch)).toEqual([]);
  });
});

describe('DOM to text', () => {
  test('a selection inside one paragraph', () => {
    expect(
      stretchBetween(map, { startContainer: before, startOffset: 2, endContainer: behind, endOffset: 5 }),
    ).toEqual({ start: { block: 'p-1', offset: 2 }, end: { block: 'p-1', offset: 32 } });
  });

  test('boundaries on elements are drawn in to the text', () => {
    expect(
      stretchBetween(map, { startContainer: root, startOffset: 2, endContainer: root, endOffset: 3 }),
    ).toEqual({ start: { block: 'p-1', offset: 0 }, end: { block: 'p-1', offset: 37 } });
  });

  test('a triple click ends at the start of the next paragraph', () => {
    expect(
      stretchBetween(map, { startContainer: before, startOffset: 0, endContainer: table, endOffset: 0 }),
    ).toEqual({ start: { block: 'p-1', offset: 0 }, end: { block: 'p-1', offset: 37 } });
  });

  test('a boundary in skipped text moves to the text behind it', () => {
    expect(
      stretchBetween(map, { startContainer: pageNote, startOffset: 3, endContainer: before, endOffset: 2 }),
    ).toEqual({ start: { block: 'p-1', offset: 0 }, end: { block: 'p-1', offset: 2 } });
  });

  test('a boundary at the end of a text node begins with the next one', () => {
    expect(
      stretchBetween(map, { startContainer: before, startOffset: 15, endContainer: cited, endOffset: 4 }),
    ).toEqual({ start: { block: 'p-1', offset: 15 }, end: { block: 'p-1', offset: 19 } });
  });

  test('nothing between the boundaries is no stretch', () => {
    const stretch = (start: [FakeNode, number], end: [FakeNode, number]) =>
      stretchBetween(map, {
        startContainer: start[0],
        startOffset: start[1],
        endContainer: end[0],
        endOffset: end[1],
      });
    expect(stretch([before, 3], [before, 3])).toBeNull();
    expect(stretch([pageNote, 0], [pageNote, 5])).toBeNull();
    expect(stretch([before, 15], [cited1, 0])).toBeNull();
    expect(stretch([text('elsewhere'), 0], [before, 5])).toBeNull();
  });

  test('a click names the unit it fell on', () => {
    expect(pointIn(map, cellB, 1)).toEqual({ block: 'p-2', offset: 7 });
    expect(pointIn(map, pageNote, 1)).toBeNull();
    expect(pointIn(map, paragraph, 0)).toBeNull();
  });
});

test('every stretch comes back from the DOM places that show it', () => {
  const tree = fc.array(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (blocks, first, second) => {
      const leaves = blocks.map((runs) => runs.map((run) => text(run)));
      const built = element(
        {},
        ...leaves.map((nodes, index) =>
          element({ 'data-address': `p-${index}` }, element({ 'data-skip': '' }, text('旁注')), ...nodes),
        ),
      );
      const units = blocks.flatMap((runs, index) =>
        Array.from({ length: runs.join('').length }, (_, offset) => ({ block: `p-${index}`, offset })),
      );
      const [low, high] = [first % units.length, second % units.length].sort((a, b) => a - b);
      const start = units[low ?? 0];
      const last = units[high ?? 0];
      if (!start || !last) return;
      const stretch = { start, end: { block: last.block, offset: last.offset + 1 } };
      const treeMap = mapText(built);
      const segments = segmentsOf(treeMap, stretch);
      const [head, tail] = [segments[0], segments.at(-1)];
      if (!head || !tail) throw new Error('a stretch with text has segments');
      expect(
        stretchBetween(treeMap, {
          startContainer: head.node,
          startOffset: head.from,
          endContainer: tail.node,
          endOffset: tail.to,
        }),
      ).toEqual(stretch);
      const whole = blocks.map((runs) => runs.join('')).join('');
      expect(segments.map(({ node, from, to }) => (node.nodeValue ?? '').slice(from, to)).join('')).toBe(
        whole.slice(low, (high ?? 0) + 1),
      );
    }),
  );
});
