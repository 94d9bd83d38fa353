import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DayRow, type DaySort, daySorts } from '../../../preload/contract-indexes.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { IndexTable } from '../table/IndexTable.tsx';
import { useDayColumns } from './day-columns.tsx';
import { daysOf } from './days.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import './timeline.css';
import { timelineText } from './text.ts';
import { shownDays, useTimelineView } from './timeline-view.ts';

/** When papers were signed, begin and end to apply, and until when something is to be done: a chart and a list. */
export function TimelineTab() {
  const text = useText(timelineText);
  const view = useTimelineView();
  const columns = useDayColumns();
  const days = shownDays(view);
  const months = useQuery({
    queryKey: ['library', 'indexes', 'months', days],
    queryFn: () => ask('indexes.months', { ...days, filter: '' }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="index-detail timeline">
      <TimelineControls />
      {months.isSuccess && months.data.length > 0 && (
        <TimelineChart
          counts={months.data}
          kinds={days.kinds}
          reference={view.reference}
          onPeriod={(period) => view.change({ period: 'between', ...daysOf(period) })}
        />
      )}
      <IndexTable<DayRow, DaySort>
        id="timeline"
        label={text.label}
        columns={columns}
        sorts={daySorts}
        firstSort="date"
        placeOf={({ at }) => at}
        queryKey={['timeline', days]}
        load={(request) => ask('indexes.timeline', { ...days, ...request })}
        fileName={text.fileName}
        empty={<p className="sec">{text.empty}</p>}
      />
      <p className="sm dim index-note">{text.note}</p>
    </div>
  );
}
