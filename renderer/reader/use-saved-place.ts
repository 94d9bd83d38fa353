import { useQuery } from '@tanstack/react-query';
import type { Place } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { ask } from '../bridge/ask.ts';

/** Where a document was left. */
export interface SavedPlace {
  readonly place: Place;
  /** What people call it; `null` when the text was corrected and has it no more. */
  readonly name: string | null;
}

/**
 * Where this document was left, asked anew for each arrival that does not say where to go; nothing for one that was never
 * read, nor for one that was read to its end: who opens it again begins again. Only the program's start, which is the first
 * arrival, goes back to the very line.
 */
export function useSavedPlace(documentId: string) {
  const arrival = useNavigation((state) => state.arrival);
  return useQuery<SavedPlace | null>({
    queryKey: ['places', documentId, arrival.id],
    queryFn: async () => {
      const place = await ask('places.read', { documentId });
      if (place === null || (place.progress === 1 && arrival.id > 1)) return null;
      return { place, name: await nameOf(place) };
    },
    enabled: arrival.target === null && arrival.place === null,
    gcTime: 0,
  });
}

function nameOf({ documentId, block }: Place): Promise<string | null> {
  return ask('library.place', { documentId, block }).then(
    ({ place }) => place,
    () => null,
  );
}
