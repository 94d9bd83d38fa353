import { useEffect } from 'react';
import type { DocumentView, Place } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { ask } from '../bridge/ask.ts';
import { showFailure } from '../ui/show-failure.ts';
import { addressed, addressOf } from './address.ts';
import { holdOnReflow } from './hold-on-reflow.ts';
import { indexAtLine, placeAt } from './place.ts';
import { useReadingPosition } from './reading-position.ts';
import { readingLine } from './scrolling.ts';

/** The place is on the disk at the latest so long after scrolling, in ms; sooner when the window is idle. */
const patienceMs = 800;

/** Follows the scroll: tells the outline and the history where reading stands, and saves the place. */
export function usePlaceKeeping(view: HTMLElement | null, document: DocumentView): void {
  useEffect(() => {
    if (!view) return;
    const elements = addressed(view);
    const saver = createSaver();
    let frame = 0;
    let kept: Place | null = null;

    const hold = holdOnReflow(view, () => kept);
    const look = (): void => {
      frame = 0;
      // What is in sight while the lines are broken anew is not what the person chose to read.
      if (hold.busy()) return;
      const seen = lookAt(view, elements, document.id);
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
      saver.save();
    };
  }, [view, document]);
}

function lookAt(view: HTMLElement, elements: readonly HTMLElement[], documentId: string) {
  const top = view.getBoundingClientRect().top;
  const extentOf = (index: number) =>
    elements[index]?.getBoundingClientRect() ?? {
      top: Number.POSITIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
    };
  const first = elements[indexAtLine(elements.length, extentOf, top)];
  const atLine = elements[indexAtLine(elements.length, extentOf, top + readingLine)];
  if (!first || !atLine) return null;
  const place = placeAt(documentId, addressOf(first), first.getBoundingClientRect(), top);
  return { place, current: currentAddress(view, atLine) };
}

/** A target near the end cannot come up to the reading line; while it has the focus and is in sight, it is current. */
function currentAddress(view: HTMLElement, atLine: HTMLElement): string {
  const focused = document.activeElement;
  const atEnd = view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
  if (
    atEnd &&
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

/** Whether it was told that places cannot be saved: once is enough for something that happens at each scroll. */
let failureTold = false;

function savePlace(place: Place): void {
  ask('places.write', place).then(
    () => {
      failureTold = false;
    },
    (error: unknown) => {
      if (!failureTold) showFailure(error);
      failureTold = true;
    },
  );
}

/** Saves the last place when the window has a moment, and at once when asked. */
function createSaver() {
  let waiting: Place | null = null;
  let idle = 0;
  const save = (): void => {
    cancelIdleCallback(idle);
    idle = 0;
    if (waiting) savePlace(waiting);
    waiting = null;
  };
  const keep = (place: Place): void => {
    waiting = place;
    idle ||= requestIdleCallback(save, { timeout: patienceMs });
  };
  return { keep, save };
}
