import { useLayoutEffect } from 'react';
import type { DocumentView, Place } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { jumpTo, returnTo } from './arrive.ts';

/**
 * On each arrival goes where the navigation says: to the target of a jump, back to the line of an earlier stop, or to
 * where this document was last left.
 * @param saved where it was last left, `null` when it was never read
 */
export function useArrival(view: HTMLElement | null, document: DocumentView, saved: Place | null): void {
  const arrival = useNavigation((state) => state.arrival);
  useLayoutEffect(() => {
    if (!view || arrival.documentId !== document.id) return;
    if (arrival.target) return jumpTo(view, arrival.target);
    // Arrow keys and PageDown shall move the text at once.
    view.focus({ preventScroll: true, focusVisible: false });
    const last = arrival.place ?? saved;
    if (last) return returnTo(view, last);
    view.scrollTop = 0;
  }, [view, document.id, arrival, saved]);
}
