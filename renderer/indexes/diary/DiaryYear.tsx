import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Diarist, DiaryEvent } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { dayText } from '../../i18n/day.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { SegmentedButtons } from '../../ui/SegmentedButtons.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { pageOf } from '../table/page-of.ts';
import { useDiaryView } from './diary-view.ts';
import { diarySorts, useEventColumns } from './event-columns.tsx';
import { diaryText } from './text.ts';
import { YearCalendar } from './YearCalendar.tsx';

interface DiaryYearProps {
  readonly diarist: Diarist;
  /** As it is called in the list. */
  readonly name: string;
}

/** A year of somebody's days: a calendar, and the events of the year or of the day that is chosen in it. */
export function DiaryYear({ diarist: { city, name: person, years }, name }: DiaryYearProps) {
  const text = useText(diaryText);
  const language = useLanguage((state) => state.language);
  const view = useDiaryView();
  const columns = useEventColumns();
  const year = years.find((each) => each === view.year) ?? years.at(-1) ?? 0;
  const events = useQuery({
    queryKey: ['library', 'indexes', 'diary', city, person, year],
    queryFn: () => ask('indexes.diary', { city, name: person, year }),
    placeholderData: keepPreviousData,
  });
  const list = useRef<HTMLDivElement>(null);
  // A calendar of a whole year may push the day's events out of sight.
  useEffect(() => {
    if (view.day !== null) list.current?.scrollIntoView({ block: 'nearest' });
  }, [view.day]);
  if (events.isPending) return <Opening />;
  if (events.isError) return <FailureNotice error={events.error} onRetry={() => void events.refetch()} />;

  const counts = countsOf(events.data);
  const day = view.day !== null && counts.has(view.day) ? view.day : null;
  const shown = day === null ? events.data : events.data.filter(({ date }) => date === day);
  return (
    <div className="index-detail index-long scroll">
      <div className="row index-title">
        <h1>{name}</h1>
        <span className="sec">{text.yearSummary(year, counts.size, events.data.length)}</span>
        {years.length > 1 && (
          <SegmentedButtons
            label={text.year}
            options={years}
            wordsOf={String}
            isPressed={(each) => each === year}
            onPress={(each) => view.change({ year: each, day: null })}
          />
        )}
        <span className="calendar-legend push" aria-hidden>
          {text.few}
          {[1, 2, 3, 4].map((shade) => (
            <i key={shade} data-shade={shade} />
          ))}
          {text.many}
        </span>
      </div>
      <YearCalendar
        label={text.calendar(name, year)}
        year={year}
        counts={counts}
        chosen={day}
        onChoose={(each) => view.change({ day: each })}
      />
      <div ref={list}>
        <IndexTable<DiaryEvent, (typeof diarySorts)[number]>
          id={`diary ${city} ${person ?? ''} ${year} ${day ?? ''}`}
          label={text.events(name)}
          columns={columns}
          sorts={diarySorts}
          firstSort="date"
          placeOf={({ at }) => at}
          queryKey={['diary-rows', city, person, year, day, events.dataUpdatedAt]}
          load={async (request) => pageOf(shown, columns, request)}
          fileName={text.fileName(name, year)}
          controls={
            day !== null && (
              <>
                <b>{text.onDay(dayText(day, language))}</b>
                <button type="button" className="btn small" onClick={() => view.change({ day: null })}>
                  {text.wholeYear}
                </button>
              </>
            )
          }
          empty={null}
        />
      </div>
      <p className="sm dim index-note">{text.sameName}</p>
    </div>
  );
}

function countsOf(events: readonly DiaryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of events) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}
