import type { AnchoredNote } from '../../../preload/contract-notes.ts';
import { rangesOf } from '../paint.ts';
import type { TextMap } from '../text-map.ts';
import { blockAt } from './block-at.ts';
import { layOut, type MarginItem, type Span } from './lay-out.ts';

/**
 * Puts the elements of notes, by note id, at their places beside the text. What they are and where goes to their `data-as`,
 * `data-count` and `data-lead`, and to `translate`; the style sheet knows the rest.
 *
 * @param layer the element that they stand in, as large as the sheet
 */
export function placeItems(
  layer: HTMLElement,
  root: HTMLElement,
  map: TextMap<Node>,
  notes: readonly AnchoredNote[],
  elements: ReadonlyMap<string, HTMLElement>,
): void {
  const origin = layer.getBoundingClientRect().top;
  for (const element of elements.values()) element.dataset.as = 'card';
  const em = Number.parseFloat(getComputedStyle(layer).fontSize);
  const items = notes.flatMap((note) => itemOf(note, map, elements.get(note.id), origin) ?? []);
  const placed = layOut(items, takenIn(root, origin), { gap: em / 2, mostDrift: 18 * em, sign: 1.75 * em });
  for (const [id, place] of placed) {
    const element = elements.get(id);
    if (!element) continue;
    element.dataset.as = place.as;
    element.dataset.lead = place.as === 'under' ? place.lead : id;
    element.dataset.count = place.as === 'sign' && place.count > 1 ? String(place.count) : '';
    element.style.translate = place.as === 'under' ? '' : `0 ${place.top}px`;
  }
}

function itemOf(
  { id, anchor }: AnchoredNote,
  map: TextMap<Node>,
  element: HTMLElement | undefined,
  origin: number,
): MarginItem | null {
  const block = blockAt(map, anchor.start.block);
  const [first] = rangesOf(map, anchor);
  const [line] = first?.getClientRects() ?? [];
  if (!element || !block || !line) return null;
  return {
    id,
    line: { top: line.top - origin, bottom: line.bottom - origin },
    height: element.offsetHeight,
    // Tables, and all text of a narrow sheet, leave no margin beside them.
    room: Number.parseFloat(getComputedStyle(block).paddingInlineEnd) >= element.offsetWidth,
  };
}

/** Tables and the page number stand in the margin. */
function takenIn(root: HTMLElement, origin: number): Span[] {
  return Array.from(root.querySelectorAll('.blk-table, .page-mark'), (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  }).sort((one, other) => one.top - other.top);
}
