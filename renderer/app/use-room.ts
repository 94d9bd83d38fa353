import { type RefObject, useEffect } from 'react';
import { useSettings } from '../settings/settings.ts';
import { usePanes } from './panes.ts';

/**
 * Asks the style sheet whether the panes have room: the sizes at which they fold stand there alone, as container queries
 * in rem, so that larger text folds them as a smaller window does.
 */
export function useRoom(frame: RefObject<HTMLElement | null>): void {
  const textSize = useSettings((state) => state.textSize);
  useEffect(() => {
    const element = frame.current;
    // The text size is named because it moves the limits without any element changing its size.
    if (!element || textSize <= 0) return;
    const look = (): void => {
      const style = getComputedStyle(element);
      const has = (side: string) => style.getPropertyValue(`--room-${side}`).trim() !== 'none';
      usePanes.setState({ room: { left: has('left'), right: has('right') }, high: has('above') });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, textSize]);
}
