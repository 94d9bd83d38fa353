import { ScopeMenu } from './ScopeMenu.tsx';
import { type Found, usePlace } from './search-queries.ts';
import { searchWithin, useSearch } from './search-store.ts';

const first = { at: 0, index: 0 } as const;

/** Narrows the search down to the selected document, its issue, or what one has written notes on. */
export function ResultScope({ found }: { readonly found: Found }) {
  const selected = useSearch((state) => state.selected);
  const hits = usePlace(found, selected ?? first)?.hits;
  const issue = found.answer.facets.issue.find(({ label }) => label === hits?.issue);
  return (
    <ScopeMenu
      document={hits ? { id: hits.documentId, title: hits.title } : null}
      issue={issue ? { id: issue.value, title: issue.label } : null}
      onChoose={searchWithin}
    />
  );
}
