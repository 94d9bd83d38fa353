import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useHitKeys } from '../find/use-hit-keys.ts';
import { useText } from '../i18n/use-text.ts';
import { marksText } from './text.ts';
import './toolbar.css';
import type { SearchHits } from './use-search-hits.ts';

interface HitStripProps {
  /** What the strip stands at the foot of. */
  readonly frame: HTMLElement;
  readonly found: SearchHits;
  readonly onStop: () => void;
}

/** In a document that a search led to: which hit one stands at, the way to the others, and back to plain text. */
export function HitStrip({ frame, found, onStop }: HitStripProps) {
  const { query, hits, current, step } = found;
  const text = useText(marksText);
  const all = hits.length;
  const position = current === null ? text.hits(query, all) : text.hitPosition(query, current + 1, all);
  useHitKeys(step);
  return createPortal(
    <div className="hit-strip" role="toolbar" aria-label={text.hits(query, all)}>
      <span className="hit-query">“{query}”</span>
      <span className="hit-count">
        <span aria-hidden>{current === null ? all : `${current + 1} / ${all}`}</span>
        <span className="vh" role="status">
          {position}
        </span>
      </span>
      <button
        type="button"
        className="btn ghost small"
        title="Shift F3"
        aria-keyshortcuts="Shift+F3"
        onClick={() => step(-1)}
      >
        <ChevronUp className="lucide" aria-hidden />
        {text.previousHit}
      </button>
      <button
        type="button"
        className="btn ghost small"
        title="F3"
        aria-keyshortcuts="F3"
        onClick={() => step(1)}
      >
        <ChevronDown className="lucide" aria-hidden />
        {text.nextHit}
      </button>
      <button type="button" className="btn ghost small" onClick={onStop}>
        <X className="lucide" aria-hidden />
        {text.stopMarking}
      </button>
    </div>,
    frame,
  );
}
