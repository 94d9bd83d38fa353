import { useQuery } from '@tanstack/react-query';
import {
  type TaskRole,
  type TaskRow,
  type TaskSort,
  taskRoles,
  taskSorts,
  type UnitKey,
} from '../../../preload/contract-indexes.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { SegmentedButtons } from '../../ui/SegmentedButtons.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { useTaskColumns } from './task-columns.tsx';
import { unitsText } from './text.ts';
import { useUnitsView } from './units-view.ts';

interface UnitTasksProps {
  readonly unit: UnitKey;
  /** As printed most often. */
  readonly name: string;
  /** Whose unit, empty where there is only one city. */
  readonly city: string;
}

/** What one unit is told to do. */
export function UnitTasks({ unit: { city, unit }, name, city: cityShown }: UnitTasksProps) {
  const text = useText(unitsText);
  const { role, change } = useUnitsView();
  const columns = useTaskColumns();
  const all = useQuery({
    queryKey: ['library', 'indexes', 'tasks', city, unit],
    queryFn: () =>
      ask('indexes.tasks', {
        city,
        unit,
        role: null,
        filter: '',
        sort: 'document',
        descending: true,
        offset: 0,
        limit: 0,
      }),
  });
  return (
    <div className="index-detail">
      <div className="row index-title">
        <h1>{name}</h1>
        {cityShown !== '' && <span className="sec">{cityShown}</span>}
        {all.isSuccess && <span className="sec">{text.summary(all.data.total, all.data.documents)}</span>}
      </div>
      <IndexTable<TaskRow, TaskSort>
        id={`tasks ${city} ${unit}`}
        label={name}
        columns={columns}
        sorts={taskSorts}
        firstSort="document"
        firstDescending
        placeOf={({ at }) => at}
        queryKey={['tasks', city, unit, role]}
        load={(request) => ask('indexes.tasks', { city, unit, role, ...request })}
        fileName={text.fileName(name)}
        controls={
          all.isSuccess && (
            <Roles chosen={role} counts={all.data.byRole} onChoose={(each) => change({ role: each })} />
          )
        }
        empty={<p className="sec">{text.emptyTitle}</p>}
      />
      <p className="sm dim index-note">{text.note}</p>
    </div>
  );
}

interface RolesProps {
  readonly chosen: TaskRole | null;
  readonly counts: Readonly<Record<TaskRole, number>>;
  readonly onChoose: (role: TaskRole | null) => void;
}

function Roles({ chosen, counts, onChoose }: RolesProps) {
  const text = useText(unitsText);
  return (
    <SegmentedButtons
      label={text.roles}
      options={['all', ...taskRoles.filter((role) => counts[role] > 0)] as const}
      wordsOf={(role) => (role === 'all' ? text.allRoles : `${text.role[role]} ${counts[role]}`)}
      isPressed={(role) => role === (chosen ?? 'all')}
      onPress={(role) => onChoose(role === 'all' ? null : role)}
    />
  );
}
