import { ListBox, ListBoxItem } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import { type Bar, columnsOf } from './bars.ts';
import type { DrawnTimeline } from './draw-timeline.ts';
import { timelineText } from './text.ts';

interface TimelineBarsProps {
  readonly bars: readonly Bar[];
  readonly spanOf: DrawnTimeline['spanOf'];
  /** `YYYY-MM` or `YYYY`. */
  readonly onPeriod: (period: string) => void;
}

/**
 * Lies over the drawn bars: each month or year that has any is one item, as high as the chart. One tab stop; arrows move,
 * Enter or a click chooses.
 */
export function TimelineBars({ bars, spanOf, onPeriod }: TimelineBarsProps) {
  const text = useText(timelineText);
  const columns = columnsOf(bars).map((column) => ({ ...column, span: spanOf(column.period) }));
  const middle = Math.max(0, ...columns.map(({ span }) => span[1])) / 2;
  return (
    <ListBox
      className="timeline-bars"
      orientation="horizontal"
      aria-label={text.bars}
      selectionMode="none"
      onAction={(period) => onPeriod(String(period))}
    >
      {columns.map(({ period, lanes, span: [left, right] }) => {
        const [year = 0, month] = period.split('-').map(Number);
        const name = month === undefined ? text.year(year) : text.month(year, month);
        return (
          <ListBoxItem
            key={period}
            id={period}
            className={left > middle ? 'timeline-bar timeline-late' : 'timeline-bar'}
            textValue={name}
            aria-label={text.bar(name, lanes)}
            style={{ left, width: right - left }}
          >
            {({ isFocusVisible, isHovered }) =>
              isFocusVisible || isHovered ? (
                <span className="timeline-said">{text.bar(name, lanes)}</span>
              ) : (
                ''
              )
            }
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
