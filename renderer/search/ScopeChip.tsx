import { useQuery } from '@tanstack/react-query';
import { everywhere } from '../../preload/contract-search.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { Chip } from './Chip.tsx';
import { scopeText } from './scope-text.ts';
import { useSearch } from './search-store.ts';

/** Where is searched, when that is not everywhere. */
export function ScopeChip({ onDropped }: { readonly onDropped: () => void }) {
  const text = useText(scopeText);
  const { documentId, issueId, noted } = useSearch((state) => state.question.scope);
  const document = useQuery({
    ...libraryQueries.document(documentId ?? ''),
    enabled: documentId !== null,
  }).data;
  const issues = useQuery({ ...libraryQueries.issues(), enabled: issueId !== null }).data;
  const issue = issues?.find(({ id }) => id === issueId);
  const places = [
    documentId === null ? null : document ? text.document(document.shortTitle) : text.thisDocument,
    issueId === null ? null : issue ? text.issue(issue.year, issue.number, issue.title) : text.thisIssue,
    noted ? text.noted : null,
  ].filter((place) => place !== null);
  if (places.length === 0) return null;
  return (
    <Chip
      label={text.only(places.join('、'))}
      onDrop={() => {
        useSearch.getState().ask({ scope: everywhere });
        onDropped();
      }}
    />
  );
}
