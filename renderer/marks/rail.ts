import type { Stretch } from './text-map.ts';

/** A mark on the rail: how far down it stands, as a share of the rail, and the hit that it leads to. */
export interface RailMark {
  readonly share: number;
  /** Index into the hits; of hits that fall together the first one, or the current one. */
  readonly hit: number;
  readonly current: boolean;
}

/** Where an address stands in the text: its box, as shares of the whole height, and how long its text is. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * The marks of hits, in reading order. Hits closer together than `step`, a share of the rail, become one mark, so that there
 * are never more than can be told apart. A hit inside a long block stands as far down it as its words do.
 */
export function railMarks(
  hits: readonly Stretch[],
  current: number | null,
  spanOf: (address: string) => Span | null,
  step: number,
): readonly RailMark[] {
  const byStep = new Map<number, RailMark>();
  hits.forEach(({ start }, hit) => {
    const span = spanOf(start.block);
    if (span === null) return;
    const within = span.length === 0 ? 0 : Math.min(1, start.offset / span.length);
    const share = span.from + (span.to - span.from) * within;
    const at = Math.floor(share / step);
    if (hit === current || !byStep.has(at)) byStep.set(at, { share, hit, current: hit === current });
  });
  return [...byStep.values()].sort((one, other) => one.share - other.share);
}

/** The mark nearest to a share of the rail, `null` when there is none. */
export function nearestMark(marks: readonly RailMark[], share: number): RailMark | null {
  return marks.reduce<RailMark | null>(
    (best, mark) =>
      best === null || Math.abs(mark.share - share) < Math.abs(best.share - share) ? mark : best,
    null,
  );
}
