import type { FindingRow, FindingSort } from '../../../preload/contract-records.ts';
import { useText } from '../../i18n/use-text.ts';
import { PlaceCell, placeName } from '../PlaceCell.tsx';
import type { Column } from '../table/column.ts';
import { findingsText } from './text.ts';

/** The columns of findings. */
export function useFindingColumns(): readonly Column<FindingRow, FindingSort>[] {
  const text = useText(findingsText);
  const lines = ({ lines: [first, last] }: FindingRow): string => text.lines(first, last);
  const kind = ({ kind: name }: FindingRow): string => text.kinds[name] ?? name;
  return [
    {
      id: 'issue',
      label: text.columns.issue,
      width: 'short',
      sortable: true,
      cell: ({ issue, city }) => (
        <>
          {issue}
          <div className="sm dim">{city}</div>
        </>
      ),
      text: ({ issue, city }) => `${city}${issue}`,
    },
    { id: 'kind', label: text.columns.kind, width: 'short', sortable: true, cell: kind, text: kind },
    {
      id: 'plain-message',
      label: text.columns.message,
      width: 'middle',
      sortable: false,
      heads: true,
      cell: ({ message, source }) => (
        <>
          {message}
          <div className="sm dim data-words">{source}</div>
        </>
      ),
      text: ({ message, source }) => `${message} ${source}`,
    },
    {
      id: 'line',
      label: text.columns.line,
      sortable: true,
      cell: (row) => <span className="nw">{lines(row)}</span>,
      text: lines,
    },
    {
      id: 'plain-source',
      label: text.columns.source,
      width: 'short',
      sortable: false,
      cell: ({ at }) =>
        at === null ? <span className="dim">{text.noPlace}</span> : <PlaceCell place={at} />,
      text: ({ at }) => (at === null ? '' : `${placeName(at)} 《${at.document.title}》`),
    },
  ];
}
