import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { nearestMark, railMarks, type Span } from './rail.ts';
import './rail.css';
import type { TextMap } from './text-map.ts';
import type { Hits } from './use-found-hits.ts';

interface HitRailProps {
  /** What scrolls the text; the rail stands beside its scroll bar. */
  readonly view: HTMLElement;
  readonly root: HTMLElement;
  readonly map: TextMap<Node>;
  readonly found: Hits;
  readonly onGo: (hit: number) => void;
}

/** Marks closer together than so many pixels are one. */
const stepPx = 3;

/** Where in the whole text the hits are. For the eye and the mouse; by keyboard one goes from hit to hit. */
export function HitRail({ view, root, map, found: { hits, current }, onGo }: HitRailProps) {
  const rail = useRef<HTMLDivElement>(null);
  const { frame, spans } = useMeasures(view, root, map);
  const marks = useMemo(
    () =>
      railMarks(hits, current, (address) => spans.get(address) ?? null, stepPx / Math.max(1, frame.height)),
    [hits, current, spans, frame.height],
  );
  useEffect(() => {
    const element = rail.current;
    if (!element) return;
    const go = (event: PointerEvent): void => {
      const { top, height } = element.getBoundingClientRect();
      const mark = nearestMark(marks, (event.clientY - top) / height);
      // The focus stays where it is.
      event.preventDefault();
      if (mark) onGo(mark.hit);
    };
    element.addEventListener('pointerdown', go);
    return () => element.removeEventListener('pointerdown', go);
  }, [marks, onGo]);
  const style: CSSProperties = { top: frame.top, right: frame.right, height: frame.height };
  return createPortal(
    <div className="hit-rail" ref={rail} style={style} aria-hidden>
      {marks.map(({ hit, share, current: now }) => (
        <i key={hit} className={now ? 'now' : undefined} style={{ top: `${100 * share}%` }} />
      ))}
    </div>,
    view.parentElement ?? document.body,
  );
}

interface Measures {
  readonly frame: { readonly top: number; readonly right: number; readonly height: number };
  /** By address. Only the boxes of blocks are asked for: what is in them may not be laid out yet. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** The places of the text's blocks, anew whenever the text or the window changes its size. */
function useMeasures(view: HTMLElement, root: HTMLElement, map: TextMap<Node>): Measures {
  const [measures, setMeasures] = useState<Measures>({
    frame: { top: 0, right: 0, height: 0 },
    spans: new Map(),
  });
  useEffect(() => {
    const measure = (): void =>
      setMeasures({
        frame: {
          top: view.offsetTop,
          right: view.offsetWidth - view.clientWidth,
          height: view.clientHeight,
        },
        spans: spansOf(view, root, map),
      });
    const sizes = new ResizeObserver(measure);
    sizes.observe(root);
    sizes.observe(view);
    return () => sizes.disconnect();
  }, [view, root, map]);
  return measures;
}

function spansOf(view: HTMLElement, root: HTMLElement, map: TextMap<Node>): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const { scrollHeight, scrollTop } = view;
  const above = view.getBoundingClientRect().top - scrollTop;
  for (const element of root.querySelectorAll<HTMLElement>('[data-address]')) {
    const address = element.dataset.address ?? '';
    const last = map.runs[(map.byAddress.get(address)?.[1] ?? 0) - 1];
    const { top, bottom } = element.getBoundingClientRect();
    spans.set(address, {
      from: (top - above) / scrollHeight,
      to: (bottom - above) / scrollHeight,
      length: last ? last.start + last.length : 0,
    });
  }
  return spans;
}
