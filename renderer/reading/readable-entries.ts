import type { ContentsEntry, ContentsSection } from '../../preload/contract.ts';

/** An entry of the contents whose text is held. */
export type HeldEntry = ContentsEntry & { readonly documentId: string };

/** What an issue holds to be read, in its order: all but covers and imprints. */
export function readableEntries(sections: readonly ContentsSection[]): readonly HeldEntry[] {
  return sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const { documentId, kind } = entry;
      return documentId === null || kind === 'front-matter' ? [] : [{ ...entry, documentId }];
    }),
  );
}
