import type { ActRow, ActSort } from '../../../preload/contract-records.ts';
import { dayText } from '../../i18n/day.ts';
import { monthText } from '../../i18n/month.ts';
import { type Language, useLanguage, useText } from '../../i18n/use-text.ts';
import { PlaceCell, placeName } from '../PlaceCell.tsx';
import type { Column } from '../table/column.ts';
import { peopleText } from './text.ts';

/** The columns of appointments and dismissals. */
export function useActColumns(): readonly Column<ActRow, ActSort>[] {
  const text = useText(peopleText);
  const language = useLanguage((state) => state.language);
  const neighbours = ({ action, neighbours: all }: ActRow): string[] =>
    all.map(({ certain, person, date }) => text.neighbour(action, certain, person, whenText(date, language)));
  const remarks = ({ tied, namesakes }: ActRow): string[] => [
    ...tied.map(text.tied),
    ...(namesakes === 0 ? [] : [text.namesakes(namesakes)]),
  ];
  const date = ({ date: when }: ActRow): string => whenText(when?.date ?? null, language) || text.undated;
  return [
    {
      id: 'person',
      label: text.columns.person,
      sortable: true,
      heads: true,
      width: 'short',
      cell: (row) => (
        <>
          <b>{row.person}</b>
          <Remarks lines={remarks(row)} />
        </>
      ),
      text: (row) => [row.person, ...remarks(row)].join('；'),
    },
    {
      id: 'action',
      label: text.columns.action,
      sortable: true,
      cell: ({ action }) => text.action[action],
      text: ({ action }) => text.action[action],
    },
    {
      id: 'post',
      label: text.columns.post,
      width: 'middle',
      sortable: true,
      cell: ({ post, note }) => (
        <>
          {post}
          <Remarks lines={note === null ? [] : [note]} />
        </>
      ),
      text: ({ post, note }) => (note === null ? post : `${post}（${note}）`),
    },
    {
      id: 'date',
      label: text.columns.date,
      width: 'short',
      sortable: true,
      cell: (row) => (
        <>
          {date(row)}
          <Remarks lines={row.date === null ? [] : [text.told[row.date.told]]} />
        </>
      ),
      text: (row) => row.date?.date ?? '',
    },
    {
      id: 'plain-neighbours',
      label: text.columns.neighbours,
      width: 'short',
      sortable: false,
      cell: (row) => <Lines lines={neighbours(row)} />,
      text: (row) => neighbours(row).join('；'),
    },
    {
      id: 'plain-source',
      label: text.columns.source,
      width: 'short',
      sortable: false,
      cell: ({ at }) => (
        <>
          <PlaceCell place={at} />
          <Remarks lines={[at.document.issue]} />
        </>
      ),
      text: ({ at }) => `${placeName(at)} ${at.document.issue}`,
    },
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}

function Remarks({ lines }: { readonly lines: readonly string[] }) {
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <div key={line} className="sm dim">
        {line}
      </div>
    ));
}

/** A day or only a month. */
function whenText(date: string | null, language: Language): string {
  return date === null ? '' : monthText(dayText(date, language), language);
}
