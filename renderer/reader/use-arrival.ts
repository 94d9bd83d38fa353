import { useLayoutEffect, useState } from 'react';
import type { DocumentView } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { jumpTo, returnTo } from './arrive.ts';
import type { SavedPlace } from './use-saved-place.ts';

/** That the person was brought back into the middle of the document; `settled` once the text stands still there. */
export interface Return {
  /** Of the arrival. */
  readonly id: number;
  readonly name: string | null;
  readonly settled: boolean;
}

/** Less than this of the view's height down, it goes without saying where one is. */
const middle = 0.5;

/**
 * On each arrival goes where the navigation says: to the target of a jump, back to the line of an earlier stop, or to
 * where this document was last left.
 * @param saved where it was last left, `null` when it was never read
 * @returns what to say of it when the person did not choose to come to the middle; `null` otherwise
 */
export function useArrival(
  view: HTMLElement | null,
  document: DocumentView,
  saved: SavedPlace | null,
): Return | null {
  const arrival = useNavigation((state) => state.arrival);
  const [back, setBack] = useState<Return | null>(null);
  useLayoutEffect(() => {
    if (!view || arrival.documentId !== document.id) return;
    setBack(null);
    if (arrival.target) return jumpTo(view, arrival.target);
    // Arrow keys and PageDown shall move the text at once.
    view.focus({ preventScroll: true, focusVisible: false });
    const last = arrival.place ?? saved?.place;
    if (!last) {
      view.scrollTop = 0;
      return;
    }
    const stop = returnTo(view, last, () => setBack((now) => now && { ...now, settled: true }));
    if (arrival.place === null && saved && view.scrollTop > middle * view.clientHeight)
      setBack({ id: arrival.id, name: saved.name, settled: false });
    return stop;
  }, [view, document.id, arrival, saved]);
  return back;
}
