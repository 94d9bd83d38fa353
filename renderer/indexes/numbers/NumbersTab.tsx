import type { Series, SeriesKey } from '../../../preload/contract-indexes.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { NoFacts } from '../NoFacts.tsx';
import { SideList } from '../SideList.tsx';
import { useSideRows } from '../use-side-rows.ts';
import './numbers.css';
import { useNumbersView } from './numbers-view.ts';
import { SeriesNumbers } from './SeriesNumbers.tsx';
import { numbersText } from './text.ts';

/** Which numbers were seen: the series on the left, on the right each number of one. */
export function NumbersTab() {
  const text = useText(numbersText);
  const view = useNumbersView();
  const { filter, answer } = useSideRows('series', view.filter, (request) => ask('indexes.series', request));
  if (answer.isPending) return <Opening />;
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  const { rows, total } = answer.data;
  if (total === 0 && filter === '') return <NoFacts title={text.emptyTitle} advice={text.emptyAdvice} />;
  const chosen = view.chosen ?? rows[0] ?? null;
  const shown = rows.find((series) => chosen !== null && keyOf(series) === keyOf(chosen));
  return (
    <div className="index-split">
      <SideList
        label={text.label}
        entries={rows.map((series) => ({
          key: keyOf(series),
          name: text.series(series.letters, series.year),
          more: series.issuer ?? series.city,
          count: series.held,
        }))}
        chosen={chosen === null ? null : keyOf(chosen)}
        onChoose={(key) => {
          const series = rows.find((each) => keyOf(each) === key);
          if (series) view.change({ chosen: keysOf(series) });
        }}
        filter={view.filter}
        filterLabel={text.find}
        onFilter={(words) => view.change({ filter: words })}
        remark={total === 0 ? text.none : total > rows.length ? text.more(rows.length, total) : ''}
      />
      {chosen && (
        <SeriesNumbers key={keyOf(chosen)} series={keysOf(chosen)} issuer={shown?.issuer ?? chosen.city} />
      )}
    </div>
  );
}

function keysOf({ city, letters, year }: SeriesKey | Series): SeriesKey {
  return { city, letters, year };
}

function keyOf({ city, letters, year }: SeriesKey): string {
  return `${city} ${letters} ${year}`;
}
