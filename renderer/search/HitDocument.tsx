import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import type { DocumentHits, Snippet } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { MarkedText } from '../marks/MarkedText.tsx';
import { StateWord } from '../validity/StateWord.tsx';
import { useSearch } from './search-store.ts';
import { snippetId } from './snippet-element.ts';
import { searchText } from './text.ts';

interface HitDocumentProps {
  readonly hits: DocumentHits;
  /** The first three, or all when the document is expanded and they have come. */
  readonly snippets: readonly Snippet[];
  readonly query: string;
  /** The snippet of this document that is the list's tab stop. */
  readonly current: number | null;
}

/** One document of the results: what it is, how often it holds the words, and where. */
export function HitDocument({ hits, snippets, query, current }: HitDocumentProps) {
  const text = useText(searchText);
  const titleId = useId();
  const { documentId } = hits;
  const { markIn, select, expand, collapse } = useSearch.getState();

  const open = (snippet: Snippet | null): void => {
    markIn(documentId, query);
    useNavigation.getState().open({ documentId, block: snippet?.block ?? null, range: snippet?.at ?? null });
  };

  return (
    <section className="hit-document" aria-labelledby={titleId}>
      <header>
        <div className="hit-title">
          <h2 id={titleId}>
            {/* Out of the tab order: Enter on a snippet opens the same document. */}
            <button type="button" tabIndex={-1} onClick={() => open(null)}>
              <MarkedText text={hits.title} marks={hits.titleMarks} />
            </button>
          </h2>
          <span className="chip soft push">{text.places(hits.count)}</span>
        </div>
        <HitFacts hits={hits} />
      </header>
      <ol>
        {snippets.map((snippet, index) => (
          <li key={`${snippet.block} ${snippet.at[0]}`}>
            <button
              type="button"
              className="snippet"
              id={snippetId({ documentId, index })}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => select({ documentId, index })}
              onClick={() => open(snippet)}
            >
              <span className="snippet-place">{snippet.place}</span>
              <span>
                <MarkedText text={snippet.text} marks={snippet.marks} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {hits.count > hits.snippets.length && (
        <footer>
          {snippets.length < hits.count ? (
            <button
              type="button"
              className="btn ghost small"
              tabIndex={-1}
              onClick={() => expand(documentId)}
            >
              <ChevronDown className="lucide" aria-hidden />
              {text.showOthers(hits.count - snippets.length)}
            </button>
          ) : (
            <button
              type="button"
              className="btn ghost small"
              tabIndex={-1}
              onClick={() => collapse(documentId)}
            >
              <ChevronUp className="lucide" aria-hidden />
              {text.showLess}
            </button>
          )}
        </footer>
      )}
    </section>
  );
}

function HitFacts({ hits }: { readonly hits: DocumentHits }) {
  const language = useLanguage((state) => state.language);
  const facts = [
    hits.docNumber,
    hits.issuers.join('　'),
    hits.signedOn === null ? hits.issue : dayText(hits.signedOn, language),
    hits.section,
  ];
  return (
    <p className="hit-facts">
      {facts.map((fact) => fact !== null && fact !== '' && <span key={fact}>{fact}</span>)}
      {hits.state !== null && hits.state !== 'unknown' && <StateWord state={hits.state} />}
    </p>
  );
}
