import { useQuery } from '@tanstack/react-query';
import type { SeriesKey } from '../../../preload/contract-indexes.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { useNumberColumns } from './number-columns.tsx';
import { type NumberSort, numberSorts, pageOfRuns } from './number-sort.ts';
import { type NumberRun, runsOf } from './runs.ts';
import { numbersText } from './text.ts';

interface SeriesNumbersProps {
  readonly series: SeriesKey;
  readonly issuer: string;
}

/** Each number of one series, as a picture and as a list. */
export function SeriesNumbers({ series, issuer }: SeriesNumbersProps) {
  const text = useText(numbersText);
  const columns = useNumberColumns();
  const { city, letters, year } = series;
  const numbers = useQuery({
    queryKey: ['library', 'indexes', 'numbers', city, letters, year],
    queryFn: () => ask('indexes.numbers', series),
  });
  if (numbers.isPending) return <Opening />;
  if (numbers.isError) return <FailureNotice error={numbers.error} onRetry={() => void numbers.refetch()} />;
  const name = text.series(letters, year);
  const held = numbers.data.filter(({ state }) => state === 'held').length;
  const runs = runsOf(numbers.data);
  return (
    <div className="index-detail">
      <div className="row index-title">
        <h1>{name}</h1>
        <span className="sec">{issuer}</span>
        <span className="sec">{text.summary(held, numbers.data.at(-1)?.number ?? 0)}</span>
      </div>
      <NumberGrid name={name} numbers={numbers.data} />
      <IndexTable<NumberRun, NumberSort>
        id={`numbers ${city} ${letters} ${year}`}
        label={name}
        columns={columns}
        sorts={numberSorts}
        firstSort="number"
        placeOf={({ at }) => at}
        queryKey={['runs', city, letters, year]}
        load={async (request) => pageOfRuns(runs, request)}
        fileName={text.fileName(name)}
        empty={<p className="sec">{text.emptyTitle}</p>}
      />
      <p className="sm dim index-note">{text.note}</p>
    </div>
  );
}
