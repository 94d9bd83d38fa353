import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { focusLine, lineId } from './lines.ts';

/**
 * A line that is moved or taken away loses the focus: then the line itself gets it back, else the one in its place.
 * @param ids the lines, in their order
 * @returns what to do when a line gets the focus
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): (event: FocusEvent) => void {
  const last = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const key = ids.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for the moment at which the lines have changed.
  useLayoutEffect(() => {
    const line = last.current;
    if (line === null || list.current === null || document.activeElement !== document.body) return;
    focusLine(list.current, line.id, line.index);
  }, [key]);
  return ({ target }) => {
    const id = lineId(target);
    if (id !== null) last.current = { id, index: ids.indexOf(id) };
  };
}
