import type { RecentDocument } from '../../preload/contract.ts';

/** Those read last with the open one before all others: its place is still on the way to the disk when the page is left. */
export function openFirst(
  recent: readonly RecentDocument[],
  openId: string | null,
): readonly RecentDocument[] {
  const open = recent.filter(({ documentId }) => documentId === openId);
  return [...open, ...recent.filter(({ documentId }) => documentId !== openId)];
}
