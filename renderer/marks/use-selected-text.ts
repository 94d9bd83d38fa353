import { useEffect, useState } from 'react';
import type { NoteAnchor } from '../../preload/contract.ts';
import { anchorOf } from './document-text.ts';
import { type Boundaries, stretchBetween, type TextMap } from './text-map.ts';

/**
 * The text that is selected below `root`, `null` when none is. While the pointer is down the selection is still being
 * made and the last answer stands.
 */
export function useSelectedText(
  root: HTMLElement,
  map: TextMap<Node> | null,
  texts: ReadonlyMap<string, string>,
): NoteAnchor | null {
  const [selected, setSelected] = useState<NoteAnchor | null>(null);
  useEffect(() => {
    if (!map) return;
    let pressed = false;
    const read = (): void => {
      if (pressed) return;
      const bounds = selectionIn(root);
      const stretch = bounds && stretchBetween(map, bounds);
      setSelected(stretch && anchorOf(texts, stretch));
    };
    const press = (event: PointerEvent): void => {
      pressed = event.target instanceof Node && root.contains(event.target);
    };
    const release = (): void => {
      pressed = false;
      read();
    };
    read();
    const events = new AbortController();
    const { signal } = events;
    document.addEventListener('selectionchange', read, { signal });
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    return () => events.abort();
  }, [root, map, texts]);
  return selected;
}

/** The selection's boundaries, cut to `root`; a selection that was not begun in `root` is none of ours. */
function selectionIn(root: HTMLElement): Boundaries<Node> | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (!root.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!root.contains(range.startContainer)) range.setStart(root, 0);
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length);
  return range;
}
