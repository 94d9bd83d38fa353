import { type LayerName, type Layers, layerNames } from './layers.ts';
import { type Segment, type Stretch, segmentsOf, type TextMap } from './text-map.ts';

/**
 * Paints marks with the CSS Custom Highlight API: the text's DOM stays as it is, so that selection, find and screen
 * readers are undisturbed. `marks.css` styles the names.
 */
export function paint(map: TextMap<Node>, layers: Layers): void {
  layerNames.forEach((name, priority) => {
    const highlight = new Highlight(...layers[name].flatMap((stretch) => rangesOf(map, stretch)));
    highlight.priority = priority;
    CSS.highlights.set(highlightName(name), highlight);
  });
}

export function clearPaint(): void {
  for (const name of layerNames) CSS.highlights.delete(highlightName(name));
}

function highlightName(layer: LayerName): string {
  return `mark-${layer}`;
}

/** The DOM ranges that show a stretch. One for each text node: nothing that is skipped lies inside. */
export function rangesOf(map: TextMap<Node>, stretch: Stretch): readonly Range[] {
  return segmentsOf(map, stretch).map(rangeOf);
}

function rangeOf({ node, from, to }: Segment<Node>): Range {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
