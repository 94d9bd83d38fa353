/** For regions that scroll: without a tab stop of their own the keyboard could not scroll them. */
export const reachable = { tabIndex: 0 } as const;
