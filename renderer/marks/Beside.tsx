import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { rangesOf } from './paint.ts';
import { type Box, placeBeside } from './placement.ts';
import type { Stretch, TextMap } from './text-map.ts';

interface BesideProps {
  readonly map: TextMap<Node>;
  /** The words beside which the children are shown. */
  readonly stretch: Stretch;
  readonly label: string;
  /** Where the focus goes when the children, one of which had it, are gone. */
  readonly home: HTMLElement;
  readonly children: ReactNode;
}

/** Shows its children beside words of the text and keeps them there while the text moves. */
export function Beside({ map, stretch, label, home, children }: BesideProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = (): void => {
      const words = boxOf(rangesOf(map, stretch));
      if (!words) return;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { left, top } = placeBeside(words, size, {
        width: window.innerWidth,
        height: window.innerHeight,
      });
      element.style.translate = `${left}px ${top}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    // Scrolling anywhere moves the words; `scroll` does not bubble.
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [map, stretch]);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) home.focus({ preventScroll: true });
    };
  }, [home]);
  // Outside of the desk: its container queries would make it the frame of what is fixed.
  return createPortal(
    <section ref={box} className="beside-words" aria-label={label}>
      {children}
    </section>,
    document.body,
  );
}

/** From the first line of the words to their last; beginning where the last line does. */
function boxOf(words: readonly Range[]): Box | null {
  const lines = words.flatMap((range) => [...range.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { left: last.left, top: first.top, bottom: last.bottom } : null;
}
