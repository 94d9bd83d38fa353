import type { TocEntry } from '../parsed-issue.ts';
import type { SectionFacts } from '../sections/section-facts.ts';
import { sameNumber } from '../text/doc-number.ts';
import type { Segment } from './segment.ts';
import type { PrintedToc } from './toc.ts';
import type { PrintedEntry } from './toc-entry.ts';

/** What an entry of the contents leads to. */
export interface EntryLink {
  readonly documentId: string | null;
  readonly sectionId: string | null;
}

/** Ties the printed entries to what was found in the body; an entry without a place of its own leads to its section. */
export function linkToc(
  toc: PrintedToc,
  byEntry: ReadonlyMap<unknown, EntryLink>,
  segments: readonly Segment[],
  sections: readonly SectionFacts[],
): TocEntry[] {
  const bySection = new Map<string, string>();
  const listed = new Set(segments.flatMap((segment) => (segment.entry === null ? [] : [segment.entry])));
  for (const { section } of sections)
    if (section.section !== null && !bySection.has(section.section))
      bySection.set(section.section, section.id);
  return toc.entries.map((entry) => {
    const link = byEntry.get(entry) ??
      byEntry.get(namesakeOf(entry, segments)) ?? {
        documentId: null,
        sectionId: listed.has(entry) ? null : (bySection.get(entry.section) ?? null),
      };
    return {
      section: entry.section,
      title: entry.title,
      docNumber: entry.docNumber,
      page: entry.page,
      ...link,
      line: entry.lines[0] ?? 1,
    };
  });
}

/** The entry of the paper that has the same number: contents may list an order beside the text that it issues. */
function namesakeOf({ docNumber }: PrintedEntry, segments: readonly Segment[]): PrintedEntry | null {
  if (docNumber === null) return null;
  const same = segments.find(
    (segment) =>
      segment.kind === 'document' &&
      segment.entry !== null &&
      segment.head.docNumber !== null &&
      sameNumber(segment.head.docNumber, docNumber),
  );
  return same?.entry ?? null;
}
