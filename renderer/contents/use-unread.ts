import { useMemo } from 'react';
import type { ContentsSection } from '../../preload/contract.ts';
import { readableEntries } from '../reading/readable-entries.ts';
import { useOpened } from '../reading/reading-queries.ts';

const none: readonly ContentsSection[] = [];

/**
 * What was never opened of the newest issue. Of the older ones it is not told: a library has hundreds of papers that nobody
 * means to read, and a dot at each says nothing.
 */
export function useUnread(
  newest: string | undefined,
  sections: ReadonlyMap<string, readonly ContentsSection[]>,
): ReadonlySet<string> {
  const ofNewest = (newest === undefined ? undefined : sections.get(newest)) ?? none;
  const ids = useMemo(() => readableEntries(ofNewest).map(({ documentId }) => documentId), [ofNewest]);
  const opened = useOpened(ids);
  return useMemo(() => new Set(opened ? ids.filter((id) => !opened.has(id)) : []), [ids, opened]);
}
