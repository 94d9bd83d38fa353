import * as Plot from '@observablehq/plot';
import type { Bar, Bars } from './bars.ts';
import { addDays, daysOf } from './days.ts';

interface Drawing extends Bars {
  readonly lanes: readonly string[];
  readonly reference: string;
  /** What the line at the reference day is called. */
  readonly referenceName: string;
  /** Width of the chart and height of 1 rem, in pixels. */
  readonly width: number;
  readonly rem: number;
  readonly tick: (date: Date) => string;
}

export interface DrawnTimeline {
  readonly svg: Element;
  /** Where a month or year begins and ends, as distances from the chart's left edge in pixels. */
  readonly spanOf: (period: string) => readonly [left: number, right: number];
}

/**
 * Bars by month or year, a lane for each kind: what a bar means is told by where it stands, not by its colour. The style
 * element that the library adds is left out, for the page allows none; indexes.css has its rules.
 */
export function drawTimeline({
  bars,
  lanes,
  interval,
  reference,
  referenceName,
  width,
  rem,
  tick,
}: Drawing): DrawnTimeline {
  const plot = Plot.plot({
    width,
    height: lanes.length * 2.6 * rem + 2.4 * rem,
    marginLeft: laneWidth(lanes) * rem,
    marginRight: 1.8 * rem,
    marginTop: 0.4 * rem,
    marginBottom: 1.8 * rem,
    className: 'timeline-plot',
    style: { fontSize: `${0.875 * rem}px`, background: 'none' },
    x: { type: 'utc', label: null, tickFormat: tick, ticks: Math.floor(width / (7 * rem)), nice: true },
    y: { axis: null, insetTop: rem },
    fy: { domain: [...lanes], label: null, padding: 0.15 },
    marks: [
      Plot.axisFy({ anchor: 'left', label: null }),
      Plot.gridX({ strokeOpacity: 0.25 }),
      Plot.rectY(bars, {
        x: ({ period }: Bar) => new Date(period),
        interval,
        y: 'count',
        fy: 'lane',
        fill: 'currentColor',
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.text(bars, {
        x: ({ period }: Bar) => middleOf(period),
        y: 'count',
        fy: 'lane',
        text: ({ count }: Bar) => String(count),
        dy: -0.5 * rem,
      }),
      Plot.ruleX([new Date(reference)], { strokeWidth: 3 }),
      Plot.text([lanes[0]], {
        x: () => new Date(reference),
        fy: (lane) => lane,
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 0.4 * rem,
        text: () => referenceName,
      }),
      Plot.ruleY([0]),
    ],
  });
  for (const style of plot.querySelectorAll('style')) style.remove();
  // The picture has a name as a whole; those of its groups are English and mean nothing to a screen reader.
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const scale = plot.scale('x');
  const at = (day: string): number => Number(scale?.apply(new Date(day)) ?? 0);
  return {
    svg: plot,
    spanOf: (period) => {
      const { from, to } = daysOf(period);
      return [at(from), at(addDays(to, 1))];
    },
  };
}

/** Room for the longest name of a lane, in rem; what is no Chinese character is half as wide. */
function laneWidth(lanes: readonly string[]): number {
  const widths = lanes.map((lane) => [...lane].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.55), 0));
  return 0.875 * Math.max(0, ...widths) + 1;
}

function middleOf(period: string): Date {
  const [year = 0, month] = period.split('-').map(Number);
  return month === undefined ? new Date(Date.UTC(year, 6)) : new Date(Date.UTC(year, month - 1, 16));
}
