import { ListBox, ListBoxItem } from 'react-aria-components';
import { FilterField } from './FilterField.tsx';

interface SideEntry {
  readonly key: string;
  readonly name: string;
  /** A quieter second line, empty for none. */
  readonly more: string;
  readonly count: number;
}

interface SideListProps {
  readonly label: string;
  readonly entries: readonly SideEntry[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly filter: string;
  readonly filterLabel: string;
  readonly onFilter: (filter: string) => void;
  /** Said below the list: that nothing matches, or that there is more than is shown. */
  readonly remark: string;
}

/**
 * What an index is about, on the left: one is chosen, its rows stand on the right. One tab stop, arrows choose; where there
 * is no room for a list, it is a field to choose from.
 */
export function SideList(props: SideListProps) {
  const { label, entries, chosen } = props;
  return (
    <div className="index-side">
      <FilterField label={props.filterLabel} value={props.filter} onChange={props.onFilter} />
      <ListBox
        className="index-side-list scroll"
        aria-label={label}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) props.onChoose(String(key));
        }}
      >
        {entries.map(({ key, name, more, count }) => (
          <ListBoxItem key={key} id={key} textValue={name} className="index-side-row">
            <span>
              {name}
              {more !== '' && <small>{more}</small>}
            </span>
            <span className="index-side-count">{count}</span>
          </ListBoxItem>
        ))}
      </ListBox>
      <select
        className="select index-side-select"
        aria-label={label}
        value={entries.some(({ key }) => key === chosen) ? (chosen ?? '') : ''}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <option value="" hidden />
        {entries.map(({ key, name, more, count }) => (
          <option key={key} value={key}>
            {[`${name} ${count}`, more].filter((words) => words !== '').join(' · ')}
          </option>
        ))}
      </select>
      {props.remark !== '' && (
        <p className="sm dim" role="status">
          {props.remark}
        </p>
      )}
    </div>
  );
}
