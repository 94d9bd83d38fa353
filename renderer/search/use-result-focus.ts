import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useSearch } from './search-store.ts';
import type { Selected } from './selection.ts';
import { snippetElement } from './snippet-element.ts';
import type { ResultList } from './use-result-list.ts';

interface ResultFocus {
  /** To a place. */
  move(selected: Selected): void;
  /** What has the focus will be drawn anew: then it goes to the selected place. */
  keep(): void;
}

/** Moves the focus over the results, to places that may not be drawn, or not have come, yet. */
export function useResultFocus(
  list: RefObject<HTMLElement | null>,
  { virtualizer, current, currentRow }: ResultList,
): ResultFocus {
  const awaited = useRef<Selected | null>(null);
  const kept = useRef(false);
  /** What of the results had the focus when they were last drawn. */
  const focused = useRef<Element | null>(null);
  useComingBack(virtualizer, current, currentRow);
  const settle = (): void => {
    const element = snippetElement(current);
    if (!element) {
      list.current?.focus({ preventScroll: true });
      return;
    }
    awaited.current = null;
    kept.current = false;
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
    element.focus({ preventScroll: true });
    if (currentRow < startIndex || currentRow > endIndex)
      virtualizer.scrollToIndex(currentRow, { align: 'auto' });
    else element.scrollIntoView({ block: 'nearest' });
  };
  // After every drawing: the place may have come only now, or other results in the place of what had the focus.
  useLayoutEffect(() => {
    const isGone = focused.current?.isConnected === false;
    if ((kept.current || isGone) && document.activeElement === document.body) awaited.current = current;
    if (awaited.current?.at === current.at) settle();
    const active = document.activeElement;
    focused.current = list.current?.contains(active) ? active : null;
  });
  const move = (selected: Selected): void => {
    awaited.current = selected;
    useSearch.getState().select(selected);
    // The same place once more changes nothing that would be drawn.
    if (selected.at === current.at && selected.index === current.index) {
      snippetElement(selected)?.focus();
      awaited.current = null;
    }
  };
  const keep = useCallback(() => {
    kept.current = true;
  }, []);
  return { move, keep };
}

/** Back from a document: the place one left by is in view, and has the focus unless something else took it. */
function useComingBack(virtualizer: ResultList['virtualizer'], current: Selected, currentRow: number): void {
  const [arrival] = useState(() => (useSearch.getState().selected === null ? null : { current, currentRow }));
  useLayoutEffect(() => {
    if (arrival === null) return;
    virtualizer.scrollToIndex(arrival.currentRow, { align: 'center' });
    if (document.activeElement === document.body) {
      snippetElement(arrival.current)?.focus({ preventScroll: true });
    }
  }, [virtualizer, arrival]);
}
