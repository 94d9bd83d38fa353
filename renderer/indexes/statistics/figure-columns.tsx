import type { Figure, SeriesMeasure, StatisticRow } from '../../../preload/contract-records.ts';
import { monthText } from '../../i18n/month.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { Column } from '../table/column.ts';
import { issueColumn } from '../table/issue-column.tsx';
import { lastFigure } from './last-figure.ts';
import { statisticsText } from './text.ts';

export const figureSorts = ['month'] as const;

/** The columns of an indicator: the month, what is printed in each column of its tables, and where. */
export function useFigureColumns(
  measures: readonly SeriesMeasure[],
): readonly Column<StatisticRow, (typeof figureSorts)[number]>[] {
  const text = useText(statisticsText);
  const language = useLanguage((state) => state.language);
  return [
    {
      id: 'month',
      label: text.columns.month,
      width: 'short',
      sortable: true,
      heads: true,
      cell: (row) => {
        const { months = null, told = null } = lastFigure(row) ?? {};
        if (months === null) return <span className="dim">{text.unknownMonth}</span>;
        return (
          <>
            {monthText(months[1], language)}
            {told === 'issue' && <div className="sm dim">{text.told[told]}</div>}
          </>
        );
      },
      text: (row) => lastFigure(row)?.months?.[1] ?? '',
    },
    ...measures.map(
      ({ measure, name }): Column<StatisticRow, (typeof figureSorts)[number]> => ({
        id: `plain-${measure}`,
        label: name,
        width: 'figure',
        sortable: false,
        cell: (row) => {
          const figure = figureIn(row, measure);
          return (
            <>
              {figure?.printed}
              {figure !== undefined && figure.column !== name && (
                <div className="sm dim">{figure.column}</div>
              )}
            </>
          );
        },
        text: (row) => figureIn(row, measure)?.printed ?? '',
      }),
    ),
    issueColumn(text.columns.source),
  ];
}

function figureIn({ figures }: StatisticRow, measure: string): Figure | undefined {
  return figures.find((figure) => figure.measure === measure);
}
