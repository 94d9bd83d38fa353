import { scaleLinear } from 'd3-scale';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { monthText } from '../../i18n/month.ts';
import { useLanguage } from '../../i18n/use-text.ts';
import { labelledMonths, linesOf, monthNumber, monthOfNumber } from './plot-lines.ts';
import './plot.css';

/** A figure that is drawn. */
export interface DrawnFigure {
  readonly id: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly value: number;
  /** As printed. */
  readonly printed: string;
}

interface SeriesPlotProps {
  /** What is drawn, for those who listen. */
  readonly label: string;
  /** In order of their months. */
  readonly figures: readonly DrawnFigure[];
  readonly onOpen: (id: string) => void;
}

const mostLabels = 12;

/**
 * A series over the months: a line that breaks where there is no number, a point for each figure. The points are one tab
 * stop; arrows move, Enter or a click opens where the figure is printed.
 */
export function SeriesPlot({ label, figures, onOpen }: SeriesPlotProps) {
  const language = useLanguage((state) => state.language);
  const points = figures.map(({ month, value }) => ({ month: monthNumber(month), value }));
  const months = points.map(({ month }) => month);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const across = scaleLinear([first - 0.5, last + 0.5], [0, 100]);
  const up = scaleLinear(valueRange(values), [94, 6]).nice(4);
  const at = (point: (typeof points)[number]) => `${across(point.month)},${up(point.value)}`;
  return (
    <div className="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {up.ticks(4).map((tick) => (
          <line key={tick} x1={0} x2={100} y1={up(tick)} y2={up(tick)} />
        ))}
        {linesOf(points).map((line) => (
          <polyline key={line[0]?.month} points={line.map(at).join(' ')} />
        ))}
      </svg>
      <div aria-hidden>
        {up.ticks(4).map((tick) => (
          <span key={tick} className="plot-value" style={{ top: `${up(tick)}%` }}>
            {up.tickFormat(4)(tick)}
          </span>
        ))}
        {labelledMonths(first, last, mostLabels).map((month) => (
          <span key={month} className="plot-month" style={{ left: `${across(month)}%` }}>
            {monthText(monthOfNumber(month), language)}
          </span>
        ))}
      </div>
      <ListBox
        className={figures.length > mostLabels ? 'plot-points plot-crowded' : 'plot-points'}
        orientation="horizontal"
        aria-label={label}
        selectionMode="none"
      >
        {figures.map(({ id, month, value, printed }) => (
          <ListBoxItem
            key={id}
            id={id}
            className="plot-point"
            aria-label={`${monthText(month, language)} ${printed}`}
            textValue={printed}
            style={{ left: `${across(monthNumber(month))}%`, top: `${up(value)}%` }}
            onAction={() => onOpen(id)}
          >
            <span className="plot-printed">{printed}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

/** From the least to the greatest; one value alone stands in the middle of a range of its size. */
function valueRange(values: readonly number[]): [number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const around = least === greatest ? Math.abs(least) / 2 || 1 : 0;
  return [least - around, greatest + around];
}
