import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { FactPlace, Rows } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSettled } from '../../search/use-late.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { FilterField } from '../FilterField.tsx';
import type { Column } from './column.ts';
import { csvOf } from './csv.ts';
import { Grid } from './Grid.tsx';
import { openPlace } from './open-place.ts';
import { Pager } from './Pager.tsx';
import { saveCsv } from './save-csv.ts';
import './table.css';
import { useTableView } from './table-view.ts';
import { tableText } from './text.ts';

/** What a table asks of the library. */
interface RowsRequest<Sort> {
  readonly filter: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

interface IndexTableProps<Row, Sort extends string> {
  /** Names the view of this table: the same name finds the same filter, order, page and row again. */
  readonly id: string;
  readonly label: string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly sorts: readonly Sort[];
  /** The order as long as nobody chose one. */
  readonly firstSort: Sort;
  readonly firstDescending?: boolean;
  /** Where a row leads; `null` where nothing can be opened. */
  readonly placeOf: (row: Row) => FactPlace | null;
  /** What else the rows depend on, for remembering answers. */
  readonly queryKey: readonly unknown[];
  readonly load: (request: RowsRequest<Sort>) => Promise<Rows<Row>>;
  /** What the exported file is called, without its ending. */
  readonly fileName: string;
  /** Further controls of the bar. */
  readonly controls?: ReactNode;
  /** Said when there is nothing even without a filter. */
  readonly empty: ReactNode;
}

const pageSize = 100;
/** More rows than a spreadsheet is read with. */
const exported = 100_000;
const typingPauseMs = 150;

/** A table over everything held, by pages: filter, order, export; a row opens the place that it rests on. */
export function IndexTable<Row, Sort extends string>(props: IndexTableProps<Row, Sort>) {
  const { id, columns, sorts, firstSort, firstDescending = false, load, queryKey } = props;
  const text = useText(tableText);
  const [view, change] = useTableView(id);
  const filter = useSettled(view.filter.trim(), typingPauseMs);
  const chosen = sorts.find((sort) => sort === view.sort);
  const order = {
    sort: chosen ?? firstSort,
    descending: chosen === undefined ? firstDescending : view.descending,
  };
  const request = { filter, ...order, offset: view.page * pageSize, limit: pageSize };
  const answer = useQuery({
    queryKey: ['library', 'indexes', ...queryKey, request],
    queryFn: () => load(request),
    placeholderData: keepPreviousData,
  });
  const queries = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);

  const everything = async (): Promise<string> => {
    const whole = { filter, ...order, offset: 0, limit: exported };
    const { rows } = await queries.fetchQuery({
      queryKey: ['library', 'indexes', ...queryKey, whole],
      queryFn: () => load(whole),
      gcTime: 0,
    });
    return csvOf(columns, rows);
  };
  const turnTo = (page: number): void => {
    change({ page, row: null });
    scroller.current?.scrollTo({ top: 0 });
  };

  const total = answer.data?.total ?? 0;
  return (
    <section className="index-table" aria-label={props.label} aria-busy={answer.isFetching}>
      <div className="row index-bar">
        <FilterField
          className="index-filter"
          label={text.filter}
          value={view.filter}
          onChange={(words) => change({ filter: words, page: 0, row: null })}
        />
        {props.controls}
        <span className="sec push" aria-live="polite">
          {answer.isSuccess && text.rows(total)}
        </span>
        <button
          type="button"
          className="btn"
          disabled={total === 0}
          onClick={() => void saveCsv(props.fileName, everything, text.saved)}
        >
          <Upload className="lucide" aria-hidden />
          {text.save}
        </button>
      </div>
      <div className="index-rows scroll" ref={scroller}>
        {answer.isPending && <Opening />}
        {answer.isError && <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.isSuccess && total === 0 && filter === '' && <div className="msg">{props.empty}</div>}
        {answer.isSuccess && total === 0 && filter !== '' && (
          <div className="msg">
            <h2>{text.noMatch}</h2>
            <div className="row">
              <button type="button" className="btn" onClick={() => change({ filter: '', page: 0 })}>
                {text.clearFilter}
              </button>
            </div>
          </div>
        )}
        {answer.isSuccess && answer.data.rows.length > 0 && (
          <Grid
            label={props.label}
            columns={columns}
            rows={answer.data.rows}
            order={{ sort: order.sort, descending: order.descending }}
            onOrder={(sort, descending) => change({ sort, descending, page: 0, row: null })}
            comingBackTo={view.row}
            onOpen={(row, index) => {
              const place = props.placeOf(row);
              if (place === null) return;
              change({ row: index });
              openPlace(place);
            }}
          />
        )}
        <Pager page={view.page} pages={Math.ceil(total / pageSize)} onPage={turnTo} />
      </div>
    </section>
  );
}
