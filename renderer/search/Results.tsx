import { type KeyboardEvent, memo, useCallback, useEffect, useRef } from 'react';
import type { DocumentHits } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { isPreviewOver, togglePreview } from './preview-place.ts';
import { ResultLine } from './ResultLine.tsx';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { moveSelection } from './selection.ts';
import { searchText } from './text.ts';
import { useDownFromBox } from './use-down-from-box.ts';
import { useExpanding } from './use-expanding.ts';
import { useResultFocus } from './use-result-focus.ts';
import { useResultList } from './use-result-list.ts';

/**
 * The documents found, drawn only where they are seen. One tab stop; arrows move over the places, → and ← expand and
 * collapse a document, the space bar shows the place among its neighbours.
 */
export const Results = memo(function Results({ found }: { readonly found: Found }) {
  const text = useText(searchText);
  const { returnToBox } = useSearch.getState();
  const view = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const results = useResultList(found, view);
  const { rows, virtualizer, shape, current, hitsAt } = results;
  const focus = useResultFocus(list, results);
  const expanding = useExpanding(found.question);
  useDownFromBox(() => focus.move({ at: 0, index: 0 }));
  useTopOnNewQuestion(view, found);

  const { keep } = focus;
  const { expand: expandNow } = expanding;
  const expand = useCallback(
    (at: number, hits: DocumentHits) => {
      keep();
      void expandNow(at, hits);
    },
    [keep, expandNow],
  );
  const collapse = (at: number) => {
    const hits = hitsAt(at);
    if (!hits) return;
    keep();
    expanding.collapse(at, hits);
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const move = moveSelection(shape, current, event.key);
    if (event.key === 'Escape' && isPreviewOver()) togglePreview();
    else if (move === 'box' || event.key === 'Escape') returnToBox();
    else if (move) focus.move(move);
    else if (event.key === 'ArrowRight') {
      const hits = hitsAt(current.at);
      if (hits && hits.snippets.length < hits.count) expand(current.at, hits);
    } else if (event.key === 'ArrowLeft') collapse(current.at);
    else if (event.key === ' ') togglePreview();
    else return;
    event.preventDefault();
  };

  return (
    <div className="wrap scroll" ref={view}>
      <section
        aria-label={text.results}
        className="result-list"
        style={{ height: virtualizer.getTotalSize() }}
        ref={list}
        tabIndex={-1}
        onKeyDown={handleKey}
      >
        {virtualizer.getVirtualItems().map((item) => (
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className="result-row"
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <ResultLine
              row={rows[item.index]}
              found={found}
              list={results}
              onExpand={expand}
              onCollapse={collapse}
            />
          </div>
        ))}
      </section>
    </div>
  );
});

/** The results of another question are read from the top. */
function useTopOnNewQuestion(view: { readonly current: HTMLElement | null }, { question }: Found): void {
  const shown = useRef(question);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    if (useSearch.getState().selected === null) view.current?.scrollTo({ top: 0 });
  }, [view, question]);
}
