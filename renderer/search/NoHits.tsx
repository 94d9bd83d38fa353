import { everywhere, facetNames, noChoice } from '../../preload/contract-search.ts';
import { useText } from '../i18n/use-text.ts';
import { noHitsText } from './no-hits-text.ts';
import { isWords, partQuery } from './query-edit.ts';
import type { Question } from './question.ts';
import { type Found, useAloneCounts, useSuggestion } from './search-queries.ts';
import { useSearch } from './search-store.ts';

/** A pasted passage may have hundreds of words; no more of them are counted and offered than a person would try. */
const mostOffered = 8;

/** Whether the chosen values may be why nothing is left, and not the words. */
function isFiltered({ choice }: Question, { facets }: Found['answer']): boolean {
  const narrowing = facetNames.filter((name) => choice[name].length > 0);
  // Each facet counts what all the others leave: with one alone, that is all there is.
  return narrowing.length > 1 || facetNames.some((name) => facets[name].some(({ count }) => count > 0));
}

/** Nothing was found: what is nearest, which of the words alone would be found, and what stands in the way. */
export function NoHits({ found }: { readonly found: Found }) {
  const { question, answer } = found;
  const text = useText(noHitsText);
  const { ask, setQuery } = useSearch.getState();
  const suggestion = useSuggestion(found);
  const words = answer.reading.parts.filter(isWords);
  const terms = words.map((part) => part.texts.join(' '));
  const chosen = isFiltered(question, answer);
  const { documentId, issueId, noted } = question.scope;
  const narrowed = documentId !== null || issueId !== null || noted;
  // What is left out by a choice was found: no word needs to be tried alone.
  const tried = words.length > 1 && !chosen ? words.slice(0, mostOffered) : [];
  const counts = useAloneCounts(
    question,
    tried.map((part) => partQuery(question.query, part)),
  );
  const title = (): string => {
    if (chosen && suggestion === null) return text.noneChosen;
    if (suggestion !== null && words.length === 1) return text.noneWith(suggestion.from);
    if (terms.length === 0) return text.noneSuch;
    return terms.length > 1 ? text.noneWithAll(terms) : text.noneWith(terms[0] ?? '');
  };
  return (
    <div className="wrap scroll blank">
      <div className="msg">
        <h2>{title()}</h2>
        {suggestion !== null && (
          <p className="suggestion">
            {text.nearest}
            <button type="button" className="btn primary" onClick={() => setQuery(suggestion.query)}>
              {text.suggested(suggestion.to === '' ? suggestion.query : suggestion.to, suggestion.documents)}
            </button>
          </p>
        )}
        {!chosen && (
          <p>{narrowed ? text.noneHere : tried.length > 0 ? text.noneAdvice : text.noneAdviceOne}</p>
        )}
        <div className="row">
          {chosen && (
            <button type="button" className="btn" onClick={() => ask({ choice: noChoice })}>
              {text.clearChoice}
            </button>
          )}
          {narrowed && (
            <button type="button" className="btn" onClick={() => ask({ scope: everywhere })}>
              {text.everywhere}
            </button>
          )}
          {counts.map(({ query, places }, at) =>
            places === 0 ? (
              <span key={query} className="chip soft">
                {text.termNowhere(terms[at] ?? query)}
              </span>
            ) : (
              places !== null && (
                <button key={query} type="button" className="btn" onClick={() => setQuery(query)}>
                  {text.termAlone(terms[at] ?? query, places)}
                </button>
              )
            ),
          )}
        </div>
      </div>
    </div>
  );
}
