import type { Unit, UnitKey } from '../../../preload/contract-indexes.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { NoFacts } from '../NoFacts.tsx';
import { SideList } from '../SideList.tsx';
import { useSideRows } from '../use-side-rows.ts';
import { unitsText } from './text.ts';
import { UnitTasks } from './UnitTasks.tsx';
import { useUnitsView } from './units-view.ts';

/** Which unit is to do what: the units on the left, the tasks of one on the right. */
export function UnitsTab() {
  const text = useText(unitsText);
  const view = useUnitsView();
  const { filter, answer: units } = useSideRows('units', view.filter, (request) =>
    ask('indexes.units', request),
  );
  if (units.isPending) return <Opening />;
  if (units.isError) return <FailureNotice error={units.error} onRetry={() => void units.refetch()} />;
  const { rows, total } = units.data;
  if (total === 0 && filter === '') return <NoFacts title={text.emptyTitle} advice={text.emptyAdvice} />;

  const chosen = view.chosen ?? rows[0] ?? null;
  const cities = new Set(rows.map(({ city }) => city)).size;
  const shown = rows.find((unit) => chosen !== null && keyOf(unit) === keyOf(chosen));
  return (
    <div className="index-split">
      <SideList
        label={text.units}
        entries={rows.map((unit) => ({
          key: keyOf(unit),
          name: nameOf(unit),
          more: secondLine(unit, cities > 1, text.alsoCalled),
          count: unit.tasks,
        }))}
        chosen={chosen === null ? null : keyOf(chosen)}
        onChoose={(key) => {
          const unit = rows.find((each) => keyOf(each) === key);
          if (unit) view.change({ chosen: { city: unit.city, unit: unit.unit }, role: null });
        }}
        filter={view.filter}
        filterLabel={text.findUnit}
        onFilter={(words) => view.change({ filter: words })}
        remark={total === 0 ? text.noUnit : total > rows.length ? text.more(rows.length, total) : ''}
      />
      {chosen && (
        <UnitTasks
          key={keyOf(chosen)}
          unit={chosen}
          name={shown ? nameOf(shown) : chosen.unit}
          city={cities > 1 ? chosen.city : ''}
        />
      )}
    </div>
  );
}

function keyOf({ city, unit }: UnitKey): string {
  return `${city} ${unit}`;
}

function nameOf({ names, unit }: Unit): string {
  return names[0] ?? unit;
}

function secondLine(
  { city, names }: Unit,
  withCity: boolean,
  alsoCalled: (names: readonly string[]) => string,
): string {
  const others = names.slice(1, 4);
  return [withCity ? city : '', others.length === 0 ? '' : alsoCalled(others)]
    .filter((word) => word !== '')
    .join('　');
}
