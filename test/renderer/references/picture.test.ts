import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReferenceRelation } from '../../../preload/contract.ts';
import type { Direction } from '../../../renderer/references/groups.ts';
import type { Neighbour } from '../../../renderer/references/neighbours.ts';
import { type Box, mostNodes, pictureOf } from '../../../renderer/references/picture.ts';
import { reference } from './reference.ts';

function neighbour(relation: ReferenceRelation, direction: Direction, documentId: string): Neighbour {
  const ends = { key: documentId, documentId, docNumber: null, title: documentId };
  return { relation, direction, reference: reference(relation), ...ends };
}

const neighbours = fc
  .array(
    fc.tuple(
      fc.constantFrom<ReferenceRelation>('basis', 'applies', 'repeals', 'amends', 'mention'),
      fc.constantFrom<Direction>('outgoing', 'incoming'),
    ),
    { maxLength: 40 },
  )
  .map((kinds) => kinds.map(([relation, direction], at) => neighbour(relation, direction, `第${at}份`)));

const bottom = ({ y, height }: Box) => y + height;
const right = ({ x, width }: Box) => x + width;
const overlap = (one: Box, other: Box) =>
  one.x < right(other) && other.x < right(one) && one.y < bottom(other) && other.y < bottom(one);

/** The straight pieces of a line such as M1 2H3V4. */
function pieces(path: string): Box[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/gu)].flatMap(([, step, one, two]) => {
    const next = {
      x: step === 'V' ? x : Number(one),
      y: step === 'M' ? Number(two) : step === 'V' ? Number(one) : y,
    };
    const piece = {
      x: Math.min(x, next.x),
      y: Math.min(y, next.y),
      width: Math.abs(next.x - x),
      height: Math.abs(next.y - y),
    };
    [x, y] = [next.x, next.y];
    return step === 'M' ? [] : [piece];
  });
}

describe('pictureOf', () => {
  it('shows every document once up to its limit, none over another, all inside, and counts the rest', () => {
    fc.assert(
      fc.property(neighbours, (all) => {
        const { nodes, centre, labels, width, height, left } = pictureOf(all);
        expect(nodes.length + left).toBe(all.length);
        expect(new Set(nodes.map((each) => each.neighbour)).size).toBe(Math.min(all.length, mostNodes));
        const boxes = [centre, ...nodes.map(({ box }) => box)];
        for (const [at, box] of boxes.entries()) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(right(box)).toBeLessThanOrEqual(width);
          expect(bottom(box)).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          for (const label of labels) expect(overlap(box, label.box)).toBe(false);
        }
      }),
    );
  });

  it('ends where the last document ends, however many tiers it has', () => {
    // Measures that binary fractions cannot hold added up to a last document that stood below the edge by a rounding.
    const kinds: [ReferenceRelation, Direction][] = [
      ['mention', 'incoming'],
      ['basis', 'incoming'],
      ['mention', 'incoming'],
      ['basis', 'outgoing'],
      ['mention', 'incoming'],
      ['applies', 'incoming'],
      ['mention', 'incoming'],
      ['repeals', 'outgoing'],
    ];
    const { nodes, height } = pictureOf(
      kinds.map(([relation, direction], at) => neighbour(relation, direction, `第${at}份`)),
    );
    expect(Math.max(...nodes.map(({ box }) => bottom(box)))).toBe(height);
  });

  it('binds each document to the middle by a line that crosses no document', () => {
    fc.assert(
      fc.property(neighbours, (all) => {
        const { nodes, centre, lines } = pictureOf(all);
        for (const piece of lines.flatMap(pieces)) {
          for (const box of [centre, ...nodes.map((each) => each.box)])
            expect(overlap(piece, box)).toBe(false);
        }
        expect(lines.length).toBeGreaterThanOrEqual(nodes.length);
      }),
    );
  });

  it('puts above what it rests on, below what rests on it, at the sides what repeals and amends', () => {
    const basis = neighbour('basis', 'outgoing', '上位');
    const based = neighbour('basis', 'incoming', '下位');
    const repealed = neighbour('repeals', 'outgoing', '旧文');
    const amending = neighbour('amends', 'incoming', '新文');
    const { nodes, centre } = pictureOf([basis, based, repealed, amending]);
    const boxOf = (wanted: Neighbour) => nodes.find((each) => each.neighbour === wanted)?.box ?? centre;
    expect(bottom(boxOf(basis))).toBeLessThan(centre.y);
    expect(boxOf(based).y).toBeGreaterThan(bottom(centre));
    expect(right(boxOf(repealed))).toBeLessThan(centre.x);
    expect(boxOf(amending).x).toBeGreaterThan(right(centre));
  });
});
