import type { Note } from '../../preload/contract.ts';
import type { OpenRequest } from '../app/navigation.ts';

/** Where a click on a note leads: to its words, or to the document alone when it has none or they are not to be found. */
export function placeOf({ documentId, anchor: written, proposed, state }: Note): OpenRequest {
  const anchor = proposed ?? written;
  if (state === 'orphaned' || anchor === null) return { documentId };
  const { start, end, quote } = anchor;
  // Of a quote over several blocks, the words in the first one.
  const stop = start.block === end.block ? end.offset : start.offset + (quote.split('\n')[0]?.length ?? 0);
  return { documentId, block: start.block, range: [start.offset, stop] };
}
