import { useQuery } from '@tanstack/react-query';
import { FolderPlus, Link2, Search } from 'lucide-react';
import type { Note } from '../../preload/contract-notes.ts';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useImporting } from '../contents/importing.ts';
import { useText } from '../i18n/use-text.ts';
import { useSearch } from '../search/search-store.ts';
import { adviceText } from './advice-text.ts';
import { attachText } from './attach-text.ts';
import { beginAttaching } from './begin-attaching.ts';
import { issueOf } from './filter.ts';
import { useIssueNames } from './use-issue-names.ts';

/** Of a note whose words are not to be found: that nothing is lost, where it belongs, and the ways to find it a place. */
export function LostAdvice({ note }: { readonly note: Note }) {
  const text = useText(adviceText);
  const { begin } = useText(attachText);
  const { data: issues } = useQuery(libraryQueries.issues());
  const { running, start } = useImporting();
  const issue = useIssueNames()(issueOf(note));
  const isHeld = issues?.some(({ id }) => id === issueOf(note));
  const { anchor, documentTitle } = note;
  return (
    <div className="fix warn">
      <p>
        <b>{anchor === null ? text.lostDocumentTitle : text.lostTitle}</b>
        {text.kept}
      </p>
      {isHeld === false && <p>{text.issueGone(issue)}</p>}
      {isHeld && <p>{anchor === null ? text.issueHeldDocument(issue) : text.issueHeld(issue)}</p>}
      <div className="row">
        {anchor !== null && (
          <button type="button" className="btn small primary" onClick={() => beginAttaching(note)}>
            <Link2 className="lucide" aria-hidden />
            {begin}
          </button>
        )}
        <button
          type="button"
          className="btn small"
          onClick={() => searchFor(anchor === null ? documentTitle : firstWords(anchor.quote))}
        >
          <Search className="lucide" aria-hidden />
          {anchor === null ? text.findDocument : text.findQuote}
        </button>
        {isHeld === false && (
          <button type="button" className="btn small" disabled={running} onClick={() => void start()}>
            <FolderPlus className="lucide" aria-hidden />
            {text.putBack(issue)}
          </button>
        )}
      </div>
    </div>
  );
}

function searchFor(query: string): void {
  useSearch.getState().setQuery(query);
  useNavigation.getState().show('search');
}

/** Of a quote, what stands in one place and is short enough to be searched for. */
function firstWords(quote: string): string {
  const [line = ''] = quote.trim().split(/[\n\t]/u);
  return line.slice(0, 60).trim();
}
