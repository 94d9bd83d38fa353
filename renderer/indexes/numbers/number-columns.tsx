import { useText } from '../../i18n/use-text.ts';
import { PlaceCell, placeName } from '../PlaceCell.tsx';
import type { Column } from '../table/column.ts';
import type { NumberSort } from './number-sort.ts';
import type { NumberRun } from './runs.ts';
import { numbersText } from './text.ts';

/** The columns of a series' list. */
export function useNumberColumns(): readonly Column<NumberRun, NumberSort>[] {
  const text = useText(numbersText);
  const numberOf = ({ docNumber, number, to }: NumberRun): string => docNumber ?? text.run(number, to);
  return [
    {
      id: 'number',
      label: text.columns.number,
      sortable: true,
      heads: true,
      width: 'middle',
      cell: (row) => numberOf(row),
      text: numberOf,
    },
    {
      id: 'state',
      label: text.columns.state,
      sortable: true,
      width: 'short',
      cell: ({ state }) => text.state[state],
      text: ({ state }) => text.state[state],
    },
    {
      id: 'title',
      label: text.columns.title,
      sortable: true,
      cell: ({ title }) => title ?? '',
      text: ({ title }) => title ?? '',
    },
    {
      id: 'plain-source',
      label: text.columns.source,
      sortable: false,
      width: 'middle',
      cell: ({ at }) => at && <PlaceCell place={at} />,
      text: ({ at }) => (at === null ? '' : `${placeName(at)} ${at.document.issue}`),
    },
  ];
}
