import type { DiaryEvent } from '../../../preload/contract-records.ts';
import { dayText } from '../../i18n/day.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { Column } from '../table/column.ts';
import { issueColumn } from '../table/issue-column.tsx';
import { diaryText } from './text.ts';

export const diarySorts = ['date', 'event'] as const;

/** The columns of an event log. */
export function useEventColumns(): readonly Column<DiaryEvent, (typeof diarySorts)[number]>[] {
  const text = useText(diaryText);
  const language = useLanguage((state) => state.language);
  return [
    {
      id: 'date',
      label: text.columns.date,
      width: 'short',
      sortable: true,
      cell: ({ date }) => dayText(date, language),
      text: ({ date }) => date,
    },
    {
      id: 'event',
      label: text.columns.event,
      width: 'middle',
      sortable: true,
      heads: true,
      cell: ({ text: words }) => words,
      text: ({ text: words }) => words,
    },
    issueColumn(text.columns.source),
  ];
}
