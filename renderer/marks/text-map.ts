import type { TextPoint } from '../../preload/contract.ts';

/**
 * Where each character of a document's text stands in the DOM, both ways. The rule that the reader renders by: the
 * element with `data-address` holds the text of that address; subtrees with `data-skip` are no part of it; an element
 * with `data-offset="n"` restarts the count at n (cells of a table, lines of a title).
 *
 * Written over the few members of a DOM node it needs, so that it can be tested without a browser.
 */
export interface TreeNode<N> {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<N>;
  /** Elements have it, text nodes do not. */
  getAttribute?(name: string): string | null;
}

/** One text node: it shows `length` units of the text at `address`, beginning at offset `start`. */
interface TextRun<N> {
  readonly node: N;
  readonly address: string;
  readonly start: number;
  readonly length: number;
}

export interface TextMap<N> {
  /** In document order. */
  readonly runs: readonly TextRun<N>[];
  /** First and end index into `runs` of each address. */
  readonly byAddress: ReadonlyMap<string, readonly [first: number, end: number]>;
  /** How many runs stand before each node, and before its end. */
  readonly runsAround: ReadonlyMap<N, readonly [before: number, behind: number]>;
}

/** A stretch of text from one point to another, perhaps over several addresses. */
export interface Stretch {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** A stretch inside one text node. */
export interface Segment<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
}

/** The boundaries of a selection as the DOM names them. */
export interface Boundaries<N> {
  readonly startContainer: N;
  readonly startOffset: number;
  readonly endContainer: N;
  readonly endOffset: number;
}

const textNode = 3;

/** Reads the tree once. The map is stale as soon as the tree changes. */
export function mapText<N extends TreeNode<N>>(root: N): TextMap<N> {
  const runs: TextRun<N>[] = [];
  const runsAround = new Map<N, readonly [number, number]>();
  let address: string | null = null;
  let offset = 0;

  const visit = (node: N, skipped: boolean): void => {
    const before = runs.length;
    if (node.nodeType === textNode) {
      const length = node.nodeValue?.length ?? 0;
      if (address !== null && !skipped && length > 0) {
        runs.push({ node, address, start: offset, length });
        offset += length;
      }
    } else {
      const outer = { address, offset };
      const named = node.getAttribute?.('data-address') ?? null;
      if (named !== null) [address, offset] = [named, 0];
      const restart = node.getAttribute?.('data-offset') ?? null;
      if (restart !== null) offset = Number(restart);
      const skips = skipped || (node.getAttribute?.('data-skip') ?? null) !== null;
      for (const child of Array.from(node.childNodes)) visit(child, skips);
      if (named !== null) ({ address, offset } = outer);
    }
    runsAround.set(node, [before, runs.length]);
  };
  visit(root, false);

  return { runs, byAddress: addressIndex(runs), runsAround };
}

function addressIndex<N>(runs: readonly TextRun<N>[]): Map<string, readonly [number, number]> {
  const index = new Map<string, readonly [number, number]>();
  runs.forEach(({ address }, position) => {
    index.set(address, [index.get(address)?.[0] ?? position, position + 1]);
  });
  return index;
}

/**
 * The text between two DOM boundaries, drawn in to the first and last unit that belongs to an address. `null` when
 * there is none between them or a boundary lies outside of the mapped tree.
 */
export function stretchBetween<N extends TreeNode<N>>(
  map: TextMap<N>,
  bounds: Boundaries<N>,
): Stretch | null {
  const from = spotOf(map, bounds.startContainer, bounds.startOffset);
  const to = spotOf(map, bounds.endContainer, bounds.endOffset);
  if (from === null || to === null) return null;
  const first = map.runs[from.run];
  // At the end of a run, the text begins with the next one.
  const start = first && from.within >= first.length ? { run: from.run + 1, within: 0 } : from;
  // At the beginning of a run, the text ended with the one before.
  const end = to.within > 0 ? to : { run: to.run - 1, within: map.runs[to.run - 1]?.length ?? 0 };
  if (start.run > end.run || (start.run === end.run && start.within >= end.within)) return null;
  const startPoint = pointAt(map, start);
  const endPoint = pointAt(map, end);
  return startPoint && endPoint ? { start: startPoint, end: endPoint } : null;
}

/** The text point at a DOM boundary that lies inside a run of text, such as the place of a click; else `null`. */
export function pointIn<N extends TreeNode<N>>(
  map: TextMap<N>,
  container: N,
  offset: number,
): TextPoint | null {
  const spot = spotOf(map, container, offset);
  const run = spot === null ? undefined : map.runs[spot.run];
  return spot !== null && run?.node === container ? pointAt(map, spot) : null;
}

interface Spot {
  readonly run: number;
  readonly within: number;
}

function spotOf<N extends TreeNode<N>>(map: TextMap<N>, container: N, offset: number): Spot | null {
  const around = map.runsAround.get(container);
  if (!around) return null;
  if (map.runs[around[0]]?.node === container) return { run: around[0], within: offset };
  if (container.nodeType === textNode) return { run: around[0], within: 0 };
  const child = container.childNodes[offset];
  const run = child === undefined ? around[1] : map.runsAround.get(child)?.[0];
  return run === undefined ? null : { run, within: 0 };
}

function pointAt<N>(map: TextMap<N>, spot: Spot): TextPoint | null {
  const run = map.runs[spot.run];
  return run ? { block: run.address, offset: run.start + spot.within } : null;
}

/**
 * The pieces of text nodes that show a stretch, in order. What the DOM does not show (the tab between two cells) has no
 * piece; an address that is not in the tree gives none.
 */
export function segmentsOf<N>(map: TextMap<N>, { start, end }: Stretch): readonly Segment<N>[] {
  const startIndex = map.byAddress.get(start.block);
  const endIndex = map.byAddress.get(end.block);
  if (!startIndex || !endIndex) return [];
  return map.runs.slice(startIndex[0], endIndex[1]).flatMap((run) => {
    const from = run.address === start.block ? Math.max(0, start.offset - run.start) : 0;
    const to = run.address === end.block ? Math.min(run.length, end.offset - run.start) : run.length;
    return from < to ? [{ node: run.node, from, to }] : [];
  });
}
