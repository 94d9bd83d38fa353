/** A target stands this far below the top edge: the heading above it is not cut in half. */
export const headroom = 16;

/** Reading stands at this line below the top edge; more than `headroom`, so that a jump makes its target current. */
export const readingLine = 40;

/** After so many frames in which nothing moved, the page has found its shape. */
const stillFrames = 3;
const mostFrames = 40;

/**
 * Scrolls until the place is where it should be and stays there: blocks that were out of sight take their true height only
 * as they come near, and would push the place away again. Stops when the person scrolls.
 * @param distance how far to scroll still, in pixels
 * @param onEnd called once when it has stopped, for whatever reason
 * @returns a function that stops it
 */
export function scrollUntilStill(view: HTMLElement, distance: () => number, onEnd?: () => void): () => void {
  let frame = 0;
  let still = 0;
  let frames = 0;
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    cancelAnimationFrame(frame);
    view.removeEventListener('wheel', stop);
    view.removeEventListener('pointerdown', stop);
    onEnd?.();
  };
  const step = (): void => {
    const before = view.scrollTop;
    const left = distance();
    if (Math.abs(left) >= 1) view.scrollTop = before + left;
    still = Math.abs(view.scrollTop - before) < 1 ? still + 1 : 0;
    frames += 1;
    if (still < stillFrames && frames < mostFrames) frame = requestAnimationFrame(step);
    else stop();
  };
  view.addEventListener('wheel', stop, { passive: true });
  view.addEventListener('pointerdown', stop);
  step();
  return stop;
}
