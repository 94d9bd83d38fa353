import {
  defaultRangeExtractor,
  type Range as RowRange,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { DocumentHits, Snippet } from '../../preload/contract.ts';
import { useSettings } from '../settings/settings.ts';
import { type ResultRow, resultRows, rowKey, rowOf } from './result-rows.ts';
import { type Found, pageSize, useAllPlaces, usePages } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import type { ResultShape, Selected } from './selection.ts';
import { useWantedPages } from './use-wanted-pages.ts';

/** How high rows are before they are measured, in rem. */
const guessed: Readonly<Record<ResultRow['kind'], number>> = {
  document: 15,
  place: 4.2,
  foot: 3.2,
  divider: 3,
};

export interface ResultList {
  readonly rows: readonly ResultRow[];
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly shape: ResultShape;
  /** The list's tab stop; the first place until something is selected. */
  readonly current: Selected;
  readonly currentRow: number;
  /** `null` until its page has come. */
  readonly hitsAt: (at: number) => DocumentHits | null;
  /** The places of a document that are shown. */
  readonly placesAt: (at: number) => readonly Snippet[];
}

/** The rows of the results, of which only those in sight, and the selected one, are drawn and fetched. */
export function useResultList(found: Found, view: RefObject<HTMLElement | null>): ResultList {
  const expanded = useSearch((state) => state.expanded);
  const selected = useSearch((state) => state.selected);
  const all = useAllPlaces(found.question, expanded);
  const { rows, sizes } = useRows(found, all);
  const { documents } = found.answer.all;
  const rem = (16 * useSettings((state) => state.textSize)) / 100;

  const at = Math.min(selected?.at ?? 0, documents - 1);
  const currentRow = rowOf(rows, { at, index: Math.min(selected?.index ?? 0, (sizes.get(at) ?? 1) - 1) });
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => view.current,
    estimateSize: useCallback((index) => guessed[rows[index]?.kind ?? 'document'] * rem, [rows, rem]),
    // The same from one drawing to the next: with another one, every row would be measured again.
    getItemKey: useCallback(
      (index) => {
        const row = rows[index];
        return row ? rowKey(row) : index;
      },
      [rows],
    ),
    // Before the view is measured: so that the first drawing is all, and can be put off by typing.
    initialRect: { width: 800, height: 700 },
    overscan: 2,
    // The row that has the focus must not be taken away under it.
    rangeExtractor: useCallback(
      (range: RowRange) => [...new Set([...defaultRangeExtractor(range), currentRow])].sort((a, b) => a - b),
      [currentRow],
    ),
  });

  const shownAts = virtualizer.getVirtualItems().flatMap(({ index }) => {
    const row = rows[index];
    return row === undefined || row.kind === 'divider' || index === currentRow ? [] : [row.at];
  });
  const currentPage = Math.floor(at / pageSize);
  const wanted = useWantedPages(shownAts);
  const hitsAt = usePages(found, [...new Set([...wanted, currentPage])]);
  const placesAt = (place: number) => all.get(place) ?? hitsAt(place)?.snippets ?? [];
  const shownOf = (place: number) => (hitsAt(place) ? Math.max(1, placesAt(place).length) : null);
  return {
    rows,
    virtualizer,
    shape: { documents, shownOf },
    current: { at, index: Math.min(selected?.index ?? 0, (shownOf(at) ?? 1) - 1) },
    currentRow,
    hitsAt,
    placesAt,
  };
}

function useRows(found: Found, all: ReadonlyMap<number, readonly Snippet[]>) {
  const { all: totals, exact } = found.answer;
  const bestFirst = found.question.order === 'best';
  return useMemo(() => {
    const sizes = new Map([...all].map(([at, places]) => [at, places.length]));
    const rows = resultRows({
      documents: totals.documents,
      exact: bestFirst ? exact.documents : totals.documents,
      expanded: sizes,
    });
    return { rows, sizes };
  }, [totals.documents, exact.documents, bestFirst, all]);
}
