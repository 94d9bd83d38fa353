import { useQuery } from '@tanstack/react-query';
import { libraryQueries } from '../bridge/queries.ts';
import { useNotes } from '../notes/note-queries.ts';
import type { SideTab } from './side-tab.ts';

/** How much each tab holds; `null` where a count says nothing or is not known yet. */
export function useSideCounts(documentId: string): Readonly<Record<SideTab, number | null>> {
  const references = useQuery(libraryQueries.references(documentId)).data;
  const notes = useNotes(documentId).data;
  return {
    info: null,
    references: references ? references.outgoing.length + references.incoming.length : null,
    notes: notes ? notes.length : null,
  };
}
