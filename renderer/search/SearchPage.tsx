import { useDeferredValue, useMemo, useRef } from 'react';
import { uncoverText } from '../app/panes.ts';
import { useRoom } from '../app/use-room.ts';
import { isNoLibrary } from '../bridge/ask.ts';
import { EmptyLibrary } from '../contents/EmptyLibrary.tsx';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { FacetPane } from './FacetPane.tsx';
import { Headline } from './Headline.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NoHits } from './NoHits.tsx';
import './page.css';
import { PreviewPane } from './PreviewPane.tsx';
import { countChosen } from './question.ts';
import { Results } from './Results.tsx';
import './search.css';
import { SearchHelp } from './SearchHelp.tsx';
import { useFirstPage } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';
import { useLate, useSettled } from './use-late.ts';
import { useRemember } from './use-remember.ts';

/** A pause in typing after which is searched, and a wait after which is said so. */
const typingPauseMs = 120;
const patienceMs = 300;

/** Search over everything, live while one types: what to narrow it down to, the documents found, and a look into them. */
export function SearchPage() {
  const text = useText(searchText);
  const frame = useRef<HTMLDivElement>(null);
  useRoom(frame);
  const asked = useSearch((state) => state.question);
  const query = useSettled(asked.query.trim(), typingPauseMs);
  const question = useMemo(() => ({ ...asked, query }), [asked, query]);
  const search = useFirstPage(question);
  const late = useLate(search.isFetching, patienceMs);
  // Drawing results gives way to the next letter.
  const found = useDeferredValue(query === '' ? undefined : search.data);
  useRemember(found, !search.isPlaceholderData);

  if (isNoLibrary(search.error)) {
    return (
      <main className="page-main" data-region="page">
        <EmptyLibrary />
      </main>
    );
  }
  const some = found !== undefined && found.answer.all.documents > 0;
  return (
    <div className="frame" ref={frame}>
      {found && (some || countChosen(asked) > 0) && <FacetPane found={found} />}
      <main className="centre" data-region="page" onPointerDown={uncoverText}>
        <section className="page" aria-label={text.label} aria-busy={search.isFetching}>
          {query === '' && <SearchHelp />}
          {query !== '' && (found || !search.isError) && <Headline found={found} late={late} />}
          {search.isError && (
            <div className="wrap failed">
              <FailureNotice error={search.error} onRetry={() => void search.refetch()} />
            </div>
          )}
          {found && !some && <NoHits found={found} />}
          {some && (
            <>
              <Results found={found} />
              <KeyHints />
            </>
          )}
        </section>
      </main>
      {some && <PreviewPane found={found} />}
    </div>
  );
}
