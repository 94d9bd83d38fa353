import type { DocumentHits, Snippet } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useKeep } from './kept-queries.ts';
import type { Question } from './question.ts';
import { useSearch } from './search-store.ts';

/** Opens a found document, at a place if one is given; what was searched for is marked in it, and the search remembered. */
type OpenHit = (hits: DocumentHits, place: Snippet | null, question: Question) => void;

export function useOpenHit(): OpenHit {
  const { mutate: keep } = useKeep();
  return ({ documentId }, place, question) => {
    const { query, widen } = question;
    keep({ question, name: null });
    useSearch.getState().markIn(documentId, { query, widen });
    useNavigation.getState().open({ documentId, block: place?.block ?? null, range: place?.at ?? null });
  };
}
