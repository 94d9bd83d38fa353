import type { Indicator } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { NoFacts } from '../NoFacts.tsx';
import { SideList } from '../SideList.tsx';
import { useSideRows } from '../use-side-rows.ts';
import { IndicatorSeries } from './IndicatorSeries.tsx';
import { useStatisticsView } from './statistics-view.ts';
import { statisticsText } from './text.ts';

/** The statistics tables of all issues: the indicators on the left, one of them over the months on the right. */
export function StatisticsTab() {
  const text = useText(statisticsText);
  const view = useStatisticsView();
  const { filter, answer: indicators } = useSideRows('indicators', view.filter, (request) =>
    ask('indexes.indicators', request),
  );
  if (indicators.isPending) return <Opening />;
  if (indicators.isError) {
    return <FailureNotice error={indicators.error} onRetry={() => void indicators.refetch()} />;
  }
  const { rows, total } = indicators.data;
  if (total === 0 && filter === '') return <NoFacts title={text.emptyTitle} advice={text.emptyAdvice} />;

  const { chosen: kept } = view;
  const chosen = rows.find((row) => kept !== null && idOf(row) === idOf(kept)) ?? kept ?? rows[0] ?? null;
  const severalCities = new Set(rows.map(({ city }) => city)).size > 1;
  const secondLine = ({ city, parents, unit }: Indicator): string =>
    [severalCities ? city : '', parents.length === 0 ? '' : text.partOf(parents), unit ?? '']
      .filter((word) => word !== '')
      .join('　');
  return (
    <div className="index-split">
      <SideList
        label={text.list}
        entries={rows.map((row) => ({
          key: idOf(row),
          name: row.name,
          more: secondLine(row),
          count: row.issues,
        }))}
        chosen={chosen === null ? null : idOf(chosen)}
        onChoose={(id) => {
          const row = rows.find((each) => idOf(each) === id);
          if (row) view.change({ chosen: row });
        }}
        filter={view.filter}
        filterLabel={text.find}
        onFilter={(words) => view.change({ filter: words })}
        remark={total === 0 ? text.none : total > rows.length ? text.more(rows.length, total) : ''}
      />
      {chosen && <IndicatorSeries key={idOf(chosen)} indicator={chosen} />}
    </div>
  );
}

function idOf({ city, key }: Indicator): string {
  return JSON.stringify([city, key]);
}
