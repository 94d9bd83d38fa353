import type { TaskRow, TaskSort } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { PlaceCell, placeName } from '../PlaceCell.tsx';
import type { Column } from '../table/column.ts';
import { unitsText } from './text.ts';

/** The columns of a unit's tasks. */
export function useTaskColumns(): readonly Column<TaskRow, TaskSort>[] {
  const text = useText(unitsText);
  const others = (row: TaskRow): string =>
    row.others
      .map(({ name, role }) => (role === 'lead' ? text.inRole(name, text.role.lead) : name))
      .join('、');
  return [
    {
      id: 'role',
      label: text.columns.role,
      sortable: true,
      cell: ({ role }) => <span className="nw">{text.role[role]}</span>,
      text: ({ role }) => text.role[role],
    },
    {
      id: 'text',
      label: text.columns.task,
      sortable: true,
      heads: true,
      cell: (row) => (
        <>
          <Words text={row.text} />
          {row.others.length > 0 && <span className="sm dim">{text.with(others(row))}</span>}
        </>
      ),
      text: ({ text: task }) => task,
    },
    {
      id: 'due',
      label: text.columns.due,
      width: 'short',
      sortable: true,
      cell: ({ deadlines }) =>
        deadlines.length === 0 ? <span className="dim">{text.noDeadline}</span> : said(deadlines),
      text: ({ deadlines }) => said(deadlines),
    },
    {
      id: 'document',
      label: text.columns.source,
      width: 'middle',
      sortable: true,
      cell: ({ at }) => <PlaceCell place={at} />,
      text: ({ at }) => `${placeName(at)} 《${at.document.title}》 ${at.document.issue}`,
    },
  ];
}

/** As the text says it, the same words once. */
function said(deadlines: TaskRow['deadlines']): string {
  return [...new Set(deadlines.map(({ text }) => text))].join('、');
}

/** 1.加快工业产品数字化提升。 stands before what is to be done in detail. */
const heading = /^[^。；]{2,40}。/;

/** The beginning of a task, its heading in bold; a click on the row shows all of it in its place. */
function Words({ text }: { readonly text: string }) {
  const head = heading.exec(text)?.[0] ?? '';
  return (
    <span className="data-words">
      {head !== '' && <b>{head}</b>}
      {text.slice(head.length)}
    </span>
  );
}
