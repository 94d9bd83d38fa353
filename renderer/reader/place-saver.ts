import type { Place } from '../../preload/contract.ts';

/** A place is written once the text has rested for so long (ms): each write waits for the disk, and old ones are slow. */
const restMs = 1_000;

/** While the text goes on moving, so often (ms): whoever scrolls for minutes loses no more when the power fails. */
const mostMs = 10_000;

/** What was in sight for less (ms) was leafed past, not read. */
const leafMs = 1_000;

export interface PlaceSaver {
  /** This is where reading stands now. */
  keep(place: Place): void;
  /** Writes at once what waits to be written. */
  save(): void;
  /** The document is left: writes, unless it was only leafed past, which is as if it was never open. */
  leave(): void;
}

/** Writes the places where reading stands in a document that was just opened, as seldom as nothing is lost by it. */
export function placeSaver(write: (place: Place) => void): PlaceSaver {
  const opened = performance.now();
  let waiting: Place | null = null;
  let written: Place | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const save = (): void => {
    const place = waiting;
    drop();
    if (place === null) return;
    written = place;
    write(place);
  };
  return {
    keep(place) {
      if (written && same(written, place)) return drop();
      const now = performance.now();
      if (waiting === null) since = now;
      waiting = place;
      clearTimeout(timer);
      timer = setTimeout(save, Math.min(restMs, Math.max(0, since + mostMs - now)));
    },
    save,
    leave() {
      if (written === null && performance.now() - opened < leafMs) drop();
      else save();
    },
  };
}

function same(one: Place, other: Place): boolean {
  return one.block === other.block && one.fraction === other.fraction && one.progress === other.progress;
}
