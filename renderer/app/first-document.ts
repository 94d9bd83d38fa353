import type { IssueEntry, Place } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';

/**
 * The document to open at the start: the one read last if it is still held, else the first of the newest issue that has any;
 * `null` when nothing is held. Rejects when the library cannot be read.
 * @param issues newest first
 */
export async function firstDocument(issues: readonly IssueEntry[]): Promise<string | null> {
  const place = await lastPlace();
  if (place && (await isHeld(place.documentId))) return place.documentId;
  for (const issue of issues) {
    const sections = await ask('library.contents', { issueId: issue.id });
    const ids = sections.flatMap(({ entries }) => entries.map((entry) => entry.documentId));
    const first = ids.find((id) => id !== null);
    if (first !== undefined && first !== null) return first;
  }
  return null;
}

/** Without the person's own file reading begins anew; what is wrong with it, NotesNotice says. */
function lastPlace(): Promise<Place | null> {
  return ask('places.read', { documentId: null }).catch(() => null);
}

/** The issue that was read last may be gone from the library. */
function isHeld(documentId: string): Promise<boolean> {
  return ask('library.document', { documentId }).then(
    () => true,
    () => false,
  );
}
