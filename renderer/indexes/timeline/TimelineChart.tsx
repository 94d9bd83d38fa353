import { useEffect, useRef, useState } from 'react';
import { type DayRow, dayKinds, type MonthCount } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Bar, barsOf } from './bars.ts';
import type { DrawnTimeline } from './draw-timeline.ts';
import { TimelineBars } from './TimelineBars.tsx';
import { timelineText } from './text.ts';

interface TimelineChartProps {
  readonly counts: readonly MonthCount[];
  readonly kinds: readonly DayRow['kind'][];
  /** `YYYY-MM-DD`, drawn as a line. */
  readonly reference: string;
  /** `YYYY-MM` or `YYYY`. */
  readonly onPeriod: (period: string) => void;
}

interface Shown {
  readonly bars: readonly Bar[];
  readonly spanOf: DrawnTimeline['spanOf'];
}

/** The dates as a picture, its months or years to choose from. */
export function TimelineChart({ counts, kinds, reference, onPeriod }: TimelineChartProps) {
  const text = useText(timelineText);
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
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
      const referenceName = text.today;
      const drawn = drawTimeline({ bars, lanes, interval, reference, referenceName, width, rem, tick });
      frame.current?.replaceChildren(drawn.svg);
      setShown({ bars, spanOf: drawn.spanOf });
    });
    return () => {
      wanted = false;
    };
  }, [counts, kinds, reference, width, text]);

  const dates = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="timeline-chart">
      <div role="img" aria-label={text.chart(dates)} ref={frame} />
      {shown && <TimelineBars {...shown} onPeriod={onPeriod} />}
    </div>
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
