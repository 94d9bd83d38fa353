/** How large the window opens. Pixels as the system counts them, before scaling. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the three panes; the screen of a usual office computer. */
const preferred: Size = { width: 1366, height: 768 };

/** The preferred size, cut to what the screen has free: the task bar must not cover the lower edge. */
export function openingSize(free: Size): Size {
  return {
    width: Math.min(preferred.width, free.width),
    height: Math.min(preferred.height, free.height),
  };
}
