import type { DocumentHits, Snippet } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import type { Question } from './question.ts';
import { useSearch } from './search-store.ts';

/** Opens a found document, at a place if one is given; what was searched for is marked in it. */
export function openHit(
  { documentId }: Pick<DocumentHits, 'documentId'>,
  place: Snippet | null,
  { query, widen }: Question,
): void {
  useSearch.getState().markIn(documentId, { query, widen });
  useNavigation.getState().open({ documentId, block: place?.block ?? null, range: place?.at ?? null });
}
