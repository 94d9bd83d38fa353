import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PageRequest, Rows } from '../../preload/contract-indexes.ts';
import { useSettled } from '../search/use-late.ts';

/** More nobody looks through without typing a name. */
const most = 500;
const typingPauseMs = 150;

/** What stands in the list of an index on the left; `filter` is what it was asked for with, a pause behind the typing. */
export function useSideRows<Row>(
  name: string,
  words: string,
  load: (request: PageRequest) => Promise<Rows<Row>>,
) {
  const filter = useSettled(words.trim(), typingPauseMs);
  const answer = useQuery({
    queryKey: ['library', 'indexes', name, filter],
    queryFn: () => load({ filter, offset: 0, limit: most }),
    placeholderData: keepPreviousData,
  });
  return { filter, answer };
}
