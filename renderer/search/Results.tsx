import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { HitDocument } from './HitDocument.tsx';
import { pageSize, type SearchResults, useAllSnippets } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { firstSnippet, moveSelection, type Selected, type SnippetGroup } from './selection.ts';
import { focusSnippet, snippetElement } from './snippet-element.ts';
import { searchText } from './text.ts';
import { useDownFromBox } from './use-down-from-box.ts';

interface ResultsProps {
  readonly results: SearchResults;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

/** The documents found. One tab stop; arrows move over the snippets, → and ← expand and collapse a document. */
export function Results({ results, hasMore, loadingMore, onMore }: ResultsProps) {
  const text = useText(searchText);
  const { expanded, expand, collapse, selected, returnToBox } = useSearch();
  const all = useAllSnippets(results.query, expanded);
  const documents = results.hits.map((hits) => ({
    hits,
    snippets: all.get(hits.documentId) ?? hits.snippets,
  }));
  const groups = documents.map(({ hits, snippets }) => ({
    documentId: hits.documentId,
    shown: snippets.length,
  }));
  const isShown = groups.some(
    ({ documentId, shown }) => documentId === selected?.documentId && selected.index < shown,
  );
  const current = isShown ? selected : firstSnippet(groups);

  const moreButton = useRef<HTMLButtonElement>(null);
  useComingBack(selected);
  const markMore = useFocusOnMore(results.query, groups);
  useDownFromBox(() => focusSnippet(firstSnippet(groups)));

  const handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || current === null) return;
    const move = moveSelection(groups, current, event.key);
    if (move === null && event.key === 'ArrowDown') moreButton.current?.focus();
    else if (move === 'box' || event.key === 'Escape') returnToBox();
    else if (move) focusSnippet(move);
    else if (event.key === 'ArrowRight') expand(current.documentId);
    else if (event.key === 'ArrowLeft') {
      focusSnippet({ ...current, index: 0 });
      collapse(current.documentId);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="wrap scroll">
      <section aria-label={text.results} onKeyDown={handleKey}>
        {documents.map(({ hits, snippets }) => (
          <HitDocument
            key={hits.documentId}
            hits={hits}
            snippets={snippets}
            query={results.query}
            current={current?.documentId === hits.documentId ? current.index : null}
          />
        ))}
      </section>
      {hasMore && (
        <div className="row more">
          <span className="sec">{text.shownOf(results.hits.length, results.documents)}</span>
          <button
            ref={moreButton}
            type="button"
            className="btn"
            disabled={loadingMore}
            onClick={() => {
              markMore();
              onMore();
            }}
          >
            {text.showMore(Math.min(pageSize, results.documents - results.hits.length))}
          </button>
        </div>
      )}
    </div>
  );
}

/** Back from a document: the snippet one left by is in view, and has the focus unless something else took it. */
function useComingBack(selected: Selected | null): void {
  const [onArrival] = useState(selected);
  useEffect(() => {
    const element = onArrival && snippetElement(onArrival);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [onArrival]);
}

/** Gives a function to call when more documents are asked for: the first new one then gets the focus. */
function useFocusOnMore(query: string, groups: readonly SnippetGroup[]): () => void {
  const asked = useRef<{ readonly query: string; readonly shown: number } | null>(null);
  useEffect(() => {
    const before = asked.current;
    // Other words, other documents: nothing is awaited any more.
    if (before?.query !== query) asked.current = null;
    else if (groups.length > before.shown) {
      asked.current = null;
      focusSnippet(firstSnippet(groups.slice(before.shown)));
    }
  }, [query, groups]);
  return () => {
    asked.current = { query, shown: groups.length };
  };
}
