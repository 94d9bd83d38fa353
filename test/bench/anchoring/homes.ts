import type { TracedNote } from './random-notes.ts';
import type { TracedDocument } from './traced-issue.ts';

/**
 * Gives the document that most of a note's signs are in now; when none has any, the one of its id. Signs that stand in two
 * documents count for the later one.
 */
export function homesOf(
  documents: readonly TracedDocument[],
): (note: TracedNote) => TracedDocument | undefined {
  const byOrigin = new Map<number, TracedDocument>();
  for (const document of documents)
    for (const origin of document.origins) if (origin >= 0) byOrigin.set(origin, document);
  return ({ documentId, origins }) => {
    const counts = new Map<TracedDocument, number>();
    for (const origin of origins) {
      const document = byOrigin.get(origin);
      if (document !== undefined) counts.set(document, (counts.get(document) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? documents.find(({ id }) => id === documentId);
  };
}
