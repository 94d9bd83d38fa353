import { isNoLibrary } from '../bridge/ask.ts';
import { EmptyLibrary } from '../contents/EmptyLibrary.tsx';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NoHits } from './NoHits.tsx';
import './page.css';
import { Results } from './Results.tsx';
import './search.css';
import { SearchHelp } from './SearchHelp.tsx';
import { joinPages, useSearchResults } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { Totals } from './Totals.tsx';
import { searchText } from './text.ts';
import { useLate, useSettled } from './use-late.ts';

/** A pause in typing after which is searched, and a wait after which is said so. */
const typingPauseMs = 120;
const patienceMs = 300;

/** Search over everything, live while one types: results grouped by document. */
export function SearchPage() {
  const text = useText(searchText);
  const query = useSettled(
    useSearch((state) => state.query.trim()),
    typingPauseMs,
  );
  const search = useSearchResults(query);
  const state = useSearch((search) => search.state);
  const late = useLate(search.isFetching && !search.isFetchingNextPage, patienceMs);
  const results = query === '' ? null : joinPages(search.data?.pages ?? []);

  if (isNoLibrary(search.error)) return <EmptyLibrary />;
  return (
    <section className="page" aria-label={text.label} aria-busy={search.isFetching}>
      {query === '' && <SearchHelp />}
      {query !== '' && (results || !search.isError) && <Totals results={results} late={late} />}
      {search.isError && (
        <div className="wrap failed">
          <FailureNotice error={search.error} onRetry={() => void search.refetch()} />
        </div>
      )}
      {results?.documents === 0 && state === null && <NoHits terms={results.terms} />}
      {results && results.documents > 0 && (
        <>
          <Results
            results={results}
            hasMore={search.hasNextPage && !search.isPlaceholderData}
            loadingMore={search.isFetchingNextPage}
            onMore={() => void search.fetchNextPage()}
          />
          <KeyHints />
        </>
      )}
    </section>
  );
}
