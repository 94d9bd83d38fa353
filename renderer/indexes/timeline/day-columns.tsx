import type { DayRow, DaySort } from '../../../preload/contract-indexes.ts';
import { dayText } from '../../i18n/day.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { PlaceCell, placeName } from '../PlaceCell.tsx';
import type { Column } from '../table/column.ts';
import { timelineText } from './text.ts';

/** The columns of the list of days. */
export function useDayColumns(): readonly Column<DayRow, DaySort>[] {
  const text = useText(timelineText);
  const language = useLanguage((state) => state.language);
  const kindOf = ({ kind, scope }: DayRow): string =>
    scope === 'clause' ? text.kind[kind] + text.clause : text.kind[kind];
  return [
    {
      id: 'date',
      label: text.columns.date,
      sortable: true,
      width: 'short',
      cell: ({ date }) =>
        date === null ? (
          <span className="dim">{text.noDate}</span>
        ) : (
          <span className="nw">{dayText(date, language)}</span>
        ),
      text: ({ date }) => date ?? '',
    },
    {
      id: 'kind',
      label: text.columns.kind,
      sortable: true,
      cell: (row) => kindOf(row),
      text: kindOf,
    },
    {
      id: 'plain-sentence',
      label: text.columns.sentence,
      sortable: false,
      heads: true,
      cell: (row) => <span className="data-words">{wordsOf(row)}</span>,
      text: wordsOf,
    },
    {
      id: 'document',
      label: text.columns.source,
      sortable: true,
      width: 'middle',
      cell: ({ at }) => <PlaceCell place={at} />,
      text: ({ at }) => `${placeName(at)} 《${at.document.title}》 ${at.document.issue}`,
    },
  ];
}

/** A closing date says nothing by itself: then the paper's title does. */
function wordsOf({ kind, sentence, at }: DayRow): string {
  return kind === 'signed' ? at.document.title : sentence;
}
