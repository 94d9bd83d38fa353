import { useMemo } from 'react';
import { useNotes } from './note-queries.ts';
import { tagsInUse } from './tag-words.ts';

/** Every tag that a note bears, the most used first. */
export function useTagsInUse(): readonly string[] {
  const { data } = useNotes(null);
  return useMemo(() => tagsInUse(data ?? []), [data]);
}
