import type { Reached } from '../../preload/contract.ts';
import type { readingText } from './text.ts';

/** How far a document was read, in words: 读到第十二条 · 40%. */
export function reachedWords(reached: Reached | null, text: (typeof readingText)['zh']): string {
  if (reached === null) return text.neverOpened;
  const { place, progress } = reached;
  if (progress === 1) return text.readToEnd;
  const percent = progress === null ? null : Math.floor(progress * 100);
  if (place !== null) return percent === null ? text.readTo(place) : `${text.readTo(place)} · ${percent}%`;
  if (percent === null) return text.opened;
  return percent === 0 ? text.justOpened : text.readShare(percent);
}
