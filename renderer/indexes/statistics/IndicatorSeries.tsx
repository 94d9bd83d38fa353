import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Indicator, StatisticRow, StatisticSeries } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { SegmentedButtons } from '../../ui/SegmentedButtons.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { openPlace } from '../table/open-place.ts';
import { pageOf } from '../table/page-of.ts';
import { drawnFigures } from './drawn-figures.ts';
import { figureSorts, useFigureColumns } from './figure-columns.tsx';
import { SeriesPlot } from './SeriesPlot.tsx';
import { useStatisticsView } from './statistics-view.ts';
import { statisticsText } from './text.ts';

/** One indicator over all issues that have it. */
export function IndicatorSeries({ indicator }: { readonly indicator: Indicator }) {
  const { city, key } = indicator;
  const series = useQuery({
    queryKey: ['library', 'indexes', 'statistics', city, key],
    queryFn: () => ask('indexes.statistics', { city, key }),
    placeholderData: keepPreviousData,
  });
  if (series.isPending) return <Opening />;
  if (series.isError) return <FailureNotice error={series.error} onRetry={() => void series.refetch()} />;
  return <Series indicator={indicator} series={series.data} version={series.dataUpdatedAt} />;
}

interface SeriesProps {
  readonly indicator: Indicator;
  readonly series: StatisticSeries;
  /** Differs whenever the series was read anew. */
  readonly version: number;
}

function Series({ indicator: { city, key, name, unit, parents, issues }, series, version }: SeriesProps) {
  const text = useText(statisticsText);
  const view = useStatisticsView();
  const { rows, measures } = series;
  const columns = useFigureColumns(measures);
  const shown =
    measures.find(({ measure }) => measure === view.measure) ??
    measures.find(({ measure }) => drawnFigures(rows, measure).length > 0) ??
    measures[0];
  const figures = shown === undefined ? [] : drawnFigures(rows, shown.measure);
  return (
    <div className="index-detail index-long scroll">
      <div className="row index-title">
        <h1>{name}</h1>
        <span className="sec">{unit === null ? text.noUnit : text.unit(unit)}</span>
        {parents.length > 0 && <span className="sec">{text.partOf(parents)}</span>}
        <span className="sec">{text.summary(issues)}</span>
      </div>
      {shown !== undefined && (
        <div className="row index-parts">
          <SegmentedButtons
            label={text.measures}
            options={measures.map(({ measure }) => measure)}
            wordsOf={(each) => measures.find(({ measure }) => measure === each)?.name ?? each}
            isPressed={(each) => each === shown.measure}
            onPress={(measure) => view.change({ measure })}
          />
        </div>
      )}
      {shown !== undefined && figures.length > 0 && (
        <SeriesPlot
          label={text.plot(name, shown.name, figures.length)}
          figures={figures}
          onOpen={(id) => {
            const row = rows[Number(id)];
            if (row) openPlace(row.at);
          }}
        />
      )}
      {shown !== undefined && figures.length === 0 && <p className="sec">{text.noPlot(shown.name)}</p>}
      <IndexTable<StatisticRow, (typeof figureSorts)[number]>
        id={`statistics ${city} ${key}`}
        label={text.table(name)}
        columns={columns}
        sorts={figureSorts}
        firstSort="month"
        placeOf={({ at }) => at}
        queryKey={['statistics-rows', city, key, version]}
        load={async (request) => pageOf(rows, columns, request)}
        fileName={text.fileName(name)}
        empty={null}
      />
      <p className="sm dim index-note">{text.note}</p>
    </div>
  );
}
