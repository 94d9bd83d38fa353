import type { Place } from '../../preload/contract.ts';
import { returnTo } from './arrive.ts';

interface Hold {
  /** The lines are being broken anew: what is in sight now does not count. */
  busy(): boolean;
  end(): void;
}

/** Larger text, another face or a folded pane break the lines anew: the line being read stays where it is. */
export function holdOnReflow(view: HTMLElement, placeToKeep: () => Place | null): Hold {
  const sheet = view.firstElementChild;
  if (!sheet) return { busy: () => false, end: () => undefined };

  const shapeNow = (): string => {
    const { fontSize } = getComputedStyle(sheet);
    return `${sheet.clientWidth} ${fontSize} ${document.documentElement.dataset.face}`;
  };
  let shape = shapeNow();
  let returning = false;
  let stop = (): void => undefined;
  const observer = new ResizeObserver(() => {
    const before = shape;
    shape = shapeNow();
    const place = placeToKeep();
    if (shape === before || !place) return;
    stop();
    returning = true;
    stop = returnTo(view, place, () => {
      returning = false;
    });
  });
  observer.observe(sheet);
  return {
    // Layout may be asked for before the observer is told of it.
    busy: () => returning || shape !== shapeNow(),
    end() {
      observer.disconnect();
      stop();
    },
  };
}
