import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Diarist } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSettled } from '../../search/use-late.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { SideList } from '../SideList.tsx';
import { DiaryYear } from './DiaryYear.tsx';
import { useDiaryView } from './diary-view.ts';
import { diaryText } from './text.ts';

/** More nobody looks through without typing a name. */
const most = 500;
const typingPauseMs = 150;

/** The event logs: whose days on the left, a year of them on the right. */
export function Diary() {
  const text = useText(diaryText);
  const view = useDiaryView();
  const filter = useSettled(view.filter.trim(), typingPauseMs);
  const diarists = useQuery({
    queryKey: ['library', 'indexes', 'diarists', filter],
    queryFn: () => ask('indexes.diarists', { filter, offset: 0, limit: most }),
    placeholderData: keepPreviousData,
  });
  if (diarists.isPending) return <Opening />;
  if (diarists.isError) {
    return <FailureNotice error={diarists.error} onRetry={() => void diarists.refetch()} />;
  }
  const { rows, total } = diarists.data;
  if (total === 0 && filter === '') return <NoEvents />;

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

function NoEvents() {
  const text = useText(diaryText);
  return (
    <div className="msg centred">
      <h2>{text.emptyTitle}</h2>
      <p className="sec">{text.emptyAdvice}</p>
    </div>
  );
}

function keyOf({ city, name }: Diarist): string {
  return JSON.stringify([city, name]);
}
