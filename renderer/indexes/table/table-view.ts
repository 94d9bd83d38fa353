import { create } from 'zustand';

/** How a table is being looked at; kept while other pages are shown, so that one comes back to the same row. */
export interface TableView {
  readonly filter: string;
  /** Id of the column that it is sorted by, `null` as long as nobody chose one. */
  readonly sort: string | null;
  readonly descending: boolean;
  /** From 0. */
  readonly page: number;
  /** The row of the page that was opened last, from 0. */
  readonly row: number | null;
}

const untouched: TableView = { filter: '', sort: null, descending: false, page: 0, row: null };

interface TableViews {
  readonly views: Readonly<Record<string, TableView>>;
  change(id: string, change: Partial<TableView>): void;
}

const useTableViews = create<TableViews>((set) => ({
  views: {},
  change: (id, change) =>
    set(({ views }) => ({ views: { ...views, [id]: { ...(views[id] ?? untouched), ...change } } })),
}));

/** The view of the table of this name, and how to change it. Another filter or order begins at the first page again. */
export function useTableView(id: string): [TableView, (change: Partial<TableView>) => void] {
  const view = useTableViews(({ views }) => views[id] ?? untouched);
  return [view, (change) => useTableViews.getState().change(id, change)];
}
