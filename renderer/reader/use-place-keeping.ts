import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DocumentView, Place } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { ask } from '../bridge/ask.ts';
import { refreshReading } from '../reading/reading-queries.ts';
import { showFailure } from '../ui/show-failure.ts';
import { addressed, addressOf } from './address.ts';
import { holdOnReflow } from './hold-on-reflow.ts';
import { indexAtLine, placeAt } from './place.ts';
import { placeSaver } from './place-saver.ts';
import { progressAt, type TextShares, textShares } from './progress.ts';
import { useReadingPosition } from './reading-position.ts';
import { readingLine } from './scrolling.ts';

/** Follows the scroll: tells the outline and the history where reading stands, and saves the place. */
export function usePlaceKeeping(view: HTMLElement | null, document: DocumentView): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!view) return;
    const elements = addressed(view);
    const shares = textShares(document);
    const saver = placeSaver((place) => savePlace(place, () => refreshReading(queries)));
    let frame = 0;
    let kept: Place | null = null;

    const hold = holdOnReflow(view, () => kept);
    const look = (): void => {
      frame = 0;
      // What is in sight while the lines are broken anew is not what the person chose to read.
      if (hold.busy()) return;
      const seen = lookAt(view, elements, document.id, shares);
      if (!seen) return;
      kept = seen.place;
      useNavigation.getState().standAt(seen.place);
      useReadingPosition.setState({ documentId: document.id, address: seen.current });
      saver.keep(seen.place);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    view.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', saver.save);
    return () => {
      cancelAnimationFrame(frame);
      hold.end();
      view.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', saver.save);
      // Another page of the program is in front, or another document.
      if (useNavigation.getState().documentId === document.id) saver.save();
      else saver.leave();
    };
  }, [view, document, queries]);
}

function lookAt(view: HTMLElement, elements: readonly HTMLElement[], documentId: string, shares: TextShares) {
  const { top, bottom } = view.getBoundingClientRect();
  const extentOf = (index: number) =>
    elements[index]?.getBoundingClientRect() ?? {
      top: Number.POSITIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
    };
  const placeAtLine = (line: number) => {
    const index = indexAtLine(elements.length, extentOf, line);
    const element = elements[index];
    return element ? { element, ...placeAt(documentId, addressOf(element), extentOf(index), line) } : null;
  };
  const read = placeAtLine(top + readingLine);
  const seen = placeAtLine(bottom);
  if (!read || !seen) return null;
  const { element, ...place } = read;
  const progress = isAtEnd(view) ? 1 : progressAt(shares, seen.block, seen.fraction);
  return { place: { ...place, progress }, current: currentAddress(view, element) };
}

function isAtEnd(view: HTMLElement): boolean {
  return view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
}

/** A target near the end cannot come up to the reading line; while it has the focus and is in sight, it is current. */
function currentAddress(view: HTMLElement, atLine: HTMLElement): string {
  const focused = document.activeElement;
  if (
    isAtEnd(view) &&
    focused instanceof HTMLElement &&
    view.contains(focused) &&
    focused.dataset.address !== undefined
  ) {
    const { top, bottom } = focused.getBoundingClientRect();
    const edges = view.getBoundingClientRect();
    if (bottom > edges.top && top < edges.bottom) return addressOf(focused);
  }
  return addressOf(atLine);
}

/** Whether it was told that places cannot be saved: once is enough for something that happens again and again. */
let failureTold = false;

function savePlace(place: Place, onSaved: () => void): void {
  ask('places.write', place).then(
    () => {
      failureTold = false;
      onSaved();
    },
    (error: unknown) => {
      if (!failureTold) showFailure(error);
      failureTold = true;
    },
  );
}
