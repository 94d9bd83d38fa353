import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useSearch } from './search-store.ts';
import type { Selected } from './selection.ts';
import { snippetElement } from './snippet-element.ts';
import type { ResultList } from './use-result-list.ts';

/** Moves the focus over the results, to places that may not be drawn, or not have come, yet. */
export function useResultFocus(
  list: RefObject<HTMLElement | null>,
  { virtualizer, current, currentRow }: ResultList,
): (selected: Selected) => void {
  const awaited = useRef<Selected | null>(null);
  useComingBack(virtualizer, current, currentRow);
  // After every drawing: the place may have come only now.
  useLayoutEffect(() => {
    const place = awaited.current;
    if (place === null || place.at !== current.at) return;
    const element = snippetElement(current);
    if (!element) {
      list.current?.focus({ preventScroll: true });
      return;
    }
    awaited.current = null;
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
    element.focus({ preventScroll: true });
    if (currentRow < startIndex || currentRow > endIndex)
      virtualizer.scrollToIndex(currentRow, { align: 'auto' });
    else element.scrollIntoView({ block: 'nearest' });
  });
  return (selected) => {
    awaited.current = selected;
    useSearch.getState().select(selected);
    // The same place once more changes nothing that would be drawn.
    if (selected.at === current.at && selected.index === current.index) {
      snippetElement(selected)?.focus();
      awaited.current = null;
    }
  };
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
