import type { VirtualItem } from '@tanstack/react-virtual';
import { ChevronUp } from 'lucide-react';
import { type KeyboardEvent, memo, useCallback, useEffect, useRef } from 'react';
import type { DocumentHits } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { HitCard } from './HitCard.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { isPreviewOver, togglePreview } from './preview-place.ts';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { moveSelection, type Selected } from './selection.ts';
import { searchText } from './text.ts';
import { useDownFromBox } from './use-down-from-box.ts';
import { useExpanding } from './use-expanding.ts';
import { useOpenHit } from './use-open-hit.ts';
import { useResultFocus } from './use-result-focus.ts';
import { useResultList } from './use-result-list.ts';

/**
 * The documents found, drawn only where they are seen. One tab stop; arrows move over the places, → and ← expand and
 * collapse a document, the space bar shows the place among its neighbours.
 */
export const Results = memo(function Results({ found }: { readonly found: Found }) {
  const text = useText(searchText);
  const { question, answer } = found;
  const { select, returnToBox } = useSearch.getState();
  const view = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const results = useResultList(found, view);
  const { rows, virtualizer, shape, current, hitsAt, placesAt } = results;
  const focus = useResultFocus(list, results);
  const expanding = useExpanding(question);
  const openHit = useOpenHit();
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

  const draw = (item: VirtualItem) => {
    const row = rows[item.index];
    if (row === undefined) return null;
    if (row.kind === 'divider') {
      return (
        <p className="divider sec">
          {answer.exact.documents === 0
            ? text.widerOnly
            : text.widerBelow(answer.all.documents - answer.exact.documents)}
        </p>
      );
    }
    const { at } = row;
    const hits = hitsAt(at);
    if (hits === null) return <Awaited />;
    if (row.kind === 'document') {
      return (
        <HitCard
          hits={hits}
          at={at}
          question={question}
          expanded={row.expanded}
          current={at === current.at ? current.index : null}
          onSelect={select}
          onExpand={expand}
        />
      );
    }
    if (row.kind === 'foot') {
      return (
        <footer className="hit-foot">
          <button type="button" className="btn ghost small" tabIndex={-1} onClick={() => collapse(at)}>
            <ChevronUp className="lucide" aria-hidden />
            {text.showLess(placesAt(at).length)}
          </button>
        </footer>
      );
    }
    const place = placesAt(at)[row.index];
    const here: Selected = { at, index: row.index };
    return (
      place && (
        <div className="hit-place">
          <PlaceButton
            place={place}
            here={here}
            current={at === current.at && row.index === current.index}
            onSelect={select}
            onOpen={() => openHit(hits, place, question)}
          />
        </div>
      )
    );
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
            {draw(item)}
          </div>
        ))}
      </section>
    </div>
  );
});

/** A document that has not come yet. */
function Awaited() {
  return (
    <div className="hit-document awaited" aria-hidden>
      <div className="skel" />
      <div className="skel" />
      <div className="skel" />
    </div>
  );
}

/** The results of another question are read from the top. */
function useTopOnNewQuestion(view: { readonly current: HTMLElement | null }, { question }: Found): void {
  const shown = useRef(question);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    if (useSearch.getState().selected === null) view.current?.scrollTo({ top: 0 });
  }, [view, question]);
}
