import type { ReferenceRelation } from '../../preload/contract.ts';
import type { Direction } from './groups.ts';
import type { Neighbour } from './neighbours.ts';

/** In rem, like everything in the picture: it grows with the text. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the documents around the open one stand, and the lines that bind them to it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly centre: Box;
  readonly nodes: readonly { readonly neighbour: Neighbour; readonly box: Box }[];
  /** The name of a relation above the documents that it binds; `width` is the room that there is. */
  readonly labels: readonly {
    readonly relation: ReferenceRelation;
    readonly direction: Direction;
    readonly box: Box;
  }[];
  /** Polylines as SVG paths. */
  readonly lines: readonly string[];
  /** How many neighbours are not shown. */
  readonly left: number;
}

/** More documents than these cannot be told apart at a glance. */
export const mostNodes = 24;

// All measures are whole sixteenths of a rem: their sums and halves are exact, so that what stands at the edge is inside.
const node = { width: 6.1875, height: 2.75 };
const gap = { x: 0.375, y: 0.4375 };
const labelHeight = 1.5;
/** Between what is above, beside and below. */
const clearance = 0.875;
const columns = [0, 1, 2].map((index) => index * (node.width + gap.x));
const width = 3 * node.width + 2 * gap.x;
/** The lines run in the two gaps between the columns. */
const gaps = [node.width + gap.x / 2, width - node.width - gap.x / 2] as const;

interface Placed extends Pick<Picture, 'nodes' | 'labels'> {
  readonly height: number;
}

/**
 * The open document in the middle; above it what it rests on and names, below what rests on it and names it, at the left
 * what it repeals or amends, at the right what does that to it.
 */
export function pictureOf(neighbours: readonly Neighbour[]): Picture {
  const shown = neighbours.slice(0, mostNodes);
  const changes = ({ relation }: Neighbour) => relation === 'repeals' || relation === 'amends';
  const [changing, resting] = [shown.filter(changes), shown.filter((each) => !changes(each))];
  const side = (direction: Direction, of: readonly Neighbour[]) =>
    of.filter((each) => each.direction === direction);

  const above = rowsOf(side('outgoing', resting), 0);
  const middleTop = above.height === 0 ? 0 : above.height + clearance;
  const left = stackOf(side('outgoing', changing), columns[0] ?? 0, middleTop);
  const right = stackOf(side('incoming', changing), columns[2] ?? 0, middleTop);
  const middleHeight = Math.max(node.height, left.height, right.height);
  const centre = { ...node, x: columns[1] ?? 0, y: middleTop + (middleHeight - node.height) / 2 };
  const middleBottom = middleTop + middleHeight;
  const below = rowsOf(side('incoming', resting), middleBottom + clearance);
  const parts = [above, left, right, below];
  return {
    width,
    height: below.height === 0 ? middleBottom : middleBottom + clearance + below.height,
    centre,
    nodes: parts.flatMap(({ nodes }) => nodes),
    labels: parts.flatMap(({ labels }) => labels),
    lines: [
      ...upright(above, middleTop - clearance / 2, centre.x + node.width / 2, centre.y),
      ...upright(below, middleBottom + clearance / 2, centre.x + node.width / 2, centre.y + node.height),
      ...level(left, gaps[0], centre.x, centre.y + node.height / 2),
      ...level(right, gaps[1], centre.x + node.width, centre.y + node.height / 2),
    ],
    left: neighbours.length - shown.length,
  };
}

function byRelation(neighbours: readonly Neighbour[]): Neighbour[][] {
  return [...Map.groupBy(neighbours, ({ relation }) => relation).values()];
}

/** Relation by relation, rows of three; a row that is not full keeps to the middle. */
function rowsOf(neighbours: readonly Neighbour[], top: number): Placed {
  const nodes: Picture['nodes'][number][] = [];
  const labels: Picture['labels'][number][] = [];
  let y = top;
  for (const group of byRelation(neighbours)) {
    labels.push(...labelOf(group, { x: 0, y, width, height: labelHeight }));
    y += labelHeight;
    for (let from = 0; from < group.length; from += columns.length) {
      const row = group.slice(from, from + columns.length);
      const places = row.length === 1 ? [1] : row.length === 2 ? [0, 2] : [0, 1, 2];
      row.forEach((neighbour, index) => {
        nodes.push({ neighbour, box: { ...node, x: columns[places[index] ?? 0] ?? 0, y } });
      });
      y += node.height + gap.y;
    }
  }
  return { nodes, labels, height: Math.max(0, y - top - gap.y) };
}

/** One below the other in a column. */
function stackOf(neighbours: readonly Neighbour[], x: number, top: number): Placed {
  const nodes: Picture['nodes'][number][] = [];
  const labels: Picture['labels'][number][] = [];
  let y = top;
  for (const group of byRelation(neighbours)) {
    labels.push(...labelOf(group, { x, y, width: node.width, height: labelHeight }));
    y += labelHeight;
    for (const neighbour of group) {
      nodes.push({ neighbour, box: { ...node, x, y } });
      y += node.height + gap.y;
    }
  }
  return { nodes, labels, height: Math.max(0, y - top - gap.y) };
}

function labelOf([first]: readonly Neighbour[], box: Box): Picture['labels'][number][] {
  return first ? [{ relation: first.relation, direction: first.direction, box }] : [];
}

/** From each document to the line in the gap beside it, along that to `joinY`, across to the middle and into the centre. */
function upright({ nodes }: Placed, joinY: number, middle: number, centreY: number): string[] {
  if (nodes.length === 0) return [];
  const used = gaps.filter((x) => nodes.some(({ box }) => gapOf(box) === x));
  return [
    ...nodes.map(({ box }) => {
      const x = gapOf(box);
      const edge = box.x < x ? box.x + box.width : box.x;
      const y = box.y + box.height / 2;
      return `M${edge} ${y}H${x}V${joinY}`;
    }),
    ...used.map((x) => `M${x} ${joinY}H${middle}V${centreY}`),
  ];
}

/** The gap that a document's line runs in: the one at its right in the first column, else the one at its left. */
function gapOf({ x }: Box): number {
  return x === columns[2] ? gaps[1] : gaps[0];
}

/** From each document at a side to the line in the gap, along that to the height of the centre and into it. */
function level({ nodes }: Placed, x: number, centreX: number, centreY: number): string[] {
  return nodes.map(({ box }) => {
    const edge = box.x < x ? box.x + box.width : box.x;
    return `M${edge} ${box.y + box.height / 2}H${x}V${centreY}H${centreX}`;
  });
}
