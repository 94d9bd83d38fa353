import { useEffect, useRef, useState } from 'react';
import { type DayRow, dayKinds, type MonthCount } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { barsOf } from './bars.ts';
import type { DrawnTimeline } from './draw-timeline.ts';
import { timelineText } from './text.ts';

interface TimelineChartProps {
  readonly counts: readonly MonthCount[];
  readonly kinds: readonly DayRow['kind'][];
  /** `YYYY-MM-DD`, drawn as a line. */
  readonly reference: string;
  /** `YYYY-MM` or `YYYY`. */
  readonly onPeriod: (period: string) => void;
}

/** The dates as a picture; whoever does not see it or has no mouse has the table below and the fields of the period. */
export function TimelineChart({ counts, kinds, reference, onPeriod }: TimelineChartProps) {
  const text = useText(timelineText);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnTimeline>(null);
  const width = useWidth(frame);

  useEffect(() => {
    let wanted = true;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // The drawing library is large: it is loaded when a chart is looked at for the first time.
    void import('./draw-timeline.ts').then(({ drawTimeline }) => {
      if (!wanted || width === 0) return;
      const { bars, interval } = barsOf(counts, (kind) => text.kind[kind]);
      const tick = (date: Date): string => {
        const month = date.getUTCMonth();
        return month === 0 || interval === 'year'
          ? text.year(date.getUTCFullYear())
          : text.month(date.getUTCFullYear(), month + 1);
      };
      const lanes = dayKinds.filter((kind) => kinds.includes(kind)).map((kind) => text.kind[kind]);
      drawn.current = drawTimeline({
        bars,
        lanes,
        interval,
        reference,
        referenceName: text.today,
        width,
        rem,
        tick,
      });
      frame.current?.replaceChildren(drawn.current.svg);
    });
    return () => {
      wanted = false;
    };
  }, [counts, kinds, reference, width, text]);

  const dates = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div
      className="timeline-chart"
      role="img"
      aria-label={text.chart(dates)}
      title={text.chart(dates)}
      ref={frame}
      onPointerUp={(event) => {
        const left = frame.current?.getBoundingClientRect().left ?? 0;
        const period = drawn.current?.periodAt(event.clientX - left);
        if (period !== undefined) onPeriod(period);
      }}
    />
  );
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
