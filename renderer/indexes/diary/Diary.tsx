import type { Diarist } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { NoFacts } from '../NoFacts.tsx';
import { SideList } from '../SideList.tsx';
import { useSideRows } from '../use-side-rows.ts';
import { DiaryYear } from './DiaryYear.tsx';
import { useDiaryView } from './diary-view.ts';
import { diaryText } from './text.ts';

/** The event logs: whose days on the left, a year of them on the right. */
export function Diary() {
  const text = useText(diaryText);
  const view = useDiaryView();
  const { filter, answer: diarists } = useSideRows('diarists', view.filter, (request) =>
    ask('indexes.diarists', request),
  );
  if (diarists.isPending) return <Opening />;
  if (diarists.isError) {
    return <FailureNotice error={diarists.error} onRetry={() => void diarists.refetch()} />;
  }
  const { rows, total } = diarists.data;
  if (total === 0 && filter === '') return <NoFacts title={text.emptyTitle} advice={text.emptyAdvice} />;

  const { chosen: kept } = view;
  const chosen = rows.find((row) => kept !== null && keyOf(row) === keyOf(kept)) ?? kept ?? rows[0] ?? null;
  const severalCities = new Set(rows.map(({ city }) => city)).size > 1;
  const nameOf = ({ name, city }: Diarist): string => name ?? text.everybody(city);
  return (
    <div className="index-split">
      <SideList
        label={text.list}
        entries={rows.map((row) => ({
          key: keyOf(row),
          name: nameOf(row),
          more: severalCities && row.name !== null ? row.city : '',
          count: row.days,
        }))}
        chosen={chosen === null ? null : keyOf(chosen)}
        onChoose={(key) => {
          const row = rows.find((each) => keyOf(each) === key);
          if (row) view.change({ chosen: row, day: null });
        }}
        filter={view.filter}
        filterLabel={text.find}
        onFilter={(words) => view.change({ filter: words })}
        remark={total === 0 ? text.none : total > rows.length ? text.more(rows.length, total) : ''}
      />
      {chosen && <DiaryYear key={keyOf(chosen)} diarist={chosen} name={nameOf(chosen)} />}
    </div>
  );
}

function keyOf({ city, name }: Diarist): string {
  return JSON.stringify([city, name]);
}
