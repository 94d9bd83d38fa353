/** How large the window opens. Pixels as the system counts them, before scaling. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the three panes; the screen of a usual office computer. */
const preferred: Size = { width: 1366, height: 768 };

/** The size it had last, else the preferred one, cut to what the screen has free: the task bar must not cover the lower edge. */
export function openingSize(free: Size, last: Size | null): Size {
  const { width, height } = last ?? preferred;
  return {
    width: Math.min(width, free.width),
    height: Math.min(height, free.height),
  };
}
